// A returned copy beside the open workbook.

export { authorOf, type Author } from './authorOf';
export { changesOf } from './changesOf';
export { compareCopies, type Comparison, type Copy } from './compareCopies';
export { describeDifference, type DifferenceInWords } from './describeDifference';
export { groupDifferences, type FieldDifference, type RowDifference, type TableDifference } from './groupDifferences';
export { isAnother } from './isAnother';
export { lotsOf } from './lotsOf';
export { readReturned, type ReturnedCopy } from './readReturned';
export { takeOver } from './takeOver';
export { takingTheirs } from './takingTheirs';
export { takesAway } from './takesAway';
