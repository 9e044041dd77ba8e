// A returned copy beside the open workbook.

export { changesOf } from './changesOf';
