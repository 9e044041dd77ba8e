// Changes to the engagement, as edits of the workbook.

export type { Change } from './Change';
export { editsOfChanges } from './editsOfChanges';
export { ImpossibleChangeError } from './ImpossibleChangeError';
