// A returned copy beside the open workbook.

export { changesOf } from './changesOf';
export { describeDifference, type DifferenceInWords } from './describeDifference';
export { takeOver } from './takeOver';
