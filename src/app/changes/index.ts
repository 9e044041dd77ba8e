// Changes to the engagement, as edits of the workbook.

export type { Change } from './Change';
export { editsOfChanges } from './editsOfChanges';
export { ImpossibleChangeError } from './ImpossibleChangeError';
export { stillHolds } from './stillHolds';
export type { TakeBack } from './TakeBack';
export { writeRemembering } from './writeRemembering';
