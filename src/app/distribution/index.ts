// Distribution: from a template and a roster to one workbook for each person.

export {
  assignFiles,
  distribute,
  makeFile,
  type Assignment,
  type Distributed,
  type DistributeOptions,
} from './distribute';
export { fieldsNobodyHas, inBraces, USUAL_PATTERN } from './fileNames';
export { openingPane, type PaneSource } from './openingPane';
export { readRoster, type Roster, type RosterEntry, type RosterLine } from './readRoster';
export { RosterError } from './RosterError';
export type { RosterProblem } from './RosterProblem';
export { rosterInFile } from './rosterInFile';
export { rosterLines } from './rosterLines';
export { zipWorkbooks } from './zipWorkbooks';
