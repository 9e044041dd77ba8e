// The use cases: what people can ask for, and the session that keeps a pane in step with a workbook.

export { ACTIONS, type Action, type ActionName, type Destination, type Environment } from './actions';
export * from './comparison';
export {
  emptyPart,
  joinParts,
  partOf,
  PortfolioPartError,
  portfolioData,
  portfolioWorkbook,
  readPart,
  readParts,
  unreadPart,
  type PortfolioPart,
  type PortfolioRow,
  type PortfolioSource,
} from './portfolio';
export { copyFor } from './sharing';
export { editsOfChanges, ImpossibleChangeError, type Change } from './changes';
export type { NewEngagement } from './newEngagement';
export {
  openNewWorkbook,
  readFile,
  runBatches,
  waysOut,
  type OpenNewWorkbook,
  type ReadFile,
  type RunExcel,
  type WaysOut,
} from '../excel';
export { joinPanes, type OtherPanes } from './joinPanes';
export {
  createSession,
  dayOfClock,
  DEFAULT_IDLE,
  type Activity,
  type Session,
  type SessionOptions,
  type SessionState,
  type AppError,
} from './session';
export { EXAMPLES, type ExampleName } from './examples';
export { newWorkbook } from './newEngagement';
export { drawWorkbook } from './drawWorkbook';
export { fileStem } from './fileStem';
export { openFile, repairFile, saveFile, type OpenedFile } from './openFile';
export * from './templates';
export * from './distribution';
export * from './exchange';
export { describeValue } from './describeValue';
export { recompute, type Recomputed } from './recompute';
export type { UnreadReason } from './interpretFile';
export { workbookState, type WorkbookState } from './workbookState';
export { firstFree } from './guidance/firstFree';
export { nextBest, openFindings, stepsInView, type NextBest, type StepInView } from './guidance/stepsInView';
export { whereToType } from './guidance/whereToType';
