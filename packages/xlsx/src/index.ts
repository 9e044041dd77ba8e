// Workbooks as .xlsx files: writing and reading, and nothing about what is in them.

export { FileError, type FileErrorCode, type FileErrorData } from './FileError';
export type { Loss, LossKind } from './losses/Loss';
export { describeLoss } from './losses/describeLoss';
export type { Limits } from './zip/Limits';
export { writeXlsx } from './writeXlsx';
export { WriteMemory } from './zip/WriteMemory';
export type { Origin } from './read/readOrigin';
export { readXlsx } from './readXlsx';
