// A returned copy beside the open workbook.

export { authorOf } from './authorOf';
export { changesOf } from './changesOf';
export { compareCopies, type Copy } from './compareCopies';
export { describeDifference, type DescribedDifference } from './describeDifference';
export { groupDifferences, type RowDifference, type TableDifference } from './groupDifferences';
export { isAnother } from './isAnother';
export { batchesOf } from './batchesOf';
export { readReturned, type ReturnedCopy } from './readReturned';
export { takeOver } from './takeOver';
export { takingTheirs } from './takingTheirs';
export { takesAway } from './takesAway';
