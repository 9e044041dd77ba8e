// The worksheets of the method: made from definitions, computed, and read back.

export { resemblesOurTable } from './decode/locate';
export { assignIds } from './decode/assignIds';
export { decodeWorkbook, type DecodedWorkbook } from './decode/decodeWorkbook';
export { hasSheet, placeOfFinding } from './decode/placeOfFinding';
export { SHEETS, sheetsFor, TABLE_NAMES } from './definitions';
export { assumeDrawn } from './render/assumeDrawn';
export { computeWorkbook, type ComputeOptions } from './render/computeWorkbook';
export { createWorkbook } from './render/createWorkbook';
export { SCHEMA_VERSION } from './render/recordFields';
export { encodeValue } from './values/encode';
export { peopleNames } from './values/references';
export { statusText } from './look/statusText';
export type { CellRule, SheetContext } from './schema/SheetDefinition';
