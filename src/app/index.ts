// The use cases: what people can ask for, and the session that keeps a pane in step with a workbook.

export { ACTIONS, type Action, type ActionName, type Destination, type Environment } from './actions';
export { editsOfChanges, ImpossibleChangeError, type Change } from './changes';
export type { NewEngagement } from './newEngagement';
export type { Recomputed } from './recompute';
export { runBatches, type RunExcel } from '../excel';
export { createSession, dayOfClock, type Activity, type Phase, type Session, type SessionOptions, type SessionState, type Trouble, type TroubleKind } from './session';
export { EXAMPLES, type ExampleName } from './examples';
export { newWorkbook } from './newEngagement';
export { openFile, saveFile, type OpenedFile } from './openFile';
