// The front door of comparison: copies beside each other, and brought together.
export { compare } from './compare';
export { keyOfDifference, type AddedRow, type Difference, type Fields } from './Difference';
export { merge, type Conflict, type Merge } from './merge';
