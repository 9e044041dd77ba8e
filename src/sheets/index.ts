// The worksheets of the method: made from definitions, computed, and read back.

export { locate as locateOurs, resemblesOurTable } from './decode/locate';
export { assignIds } from './decode/assignIds';
export { decodeWorkbook, languageOf, type DecodedWorkbook } from './decode/decodeWorkbook';
export { placeOfFinding } from './decode/placeOfFinding';
export { SHEETS, sheetsFor, GROWING_TABLES, TABLE_NAMES } from './definitions';
export { assumeDrawn } from './render/assumeDrawn';
export { computeWorkbook, type ComputeOptions } from './render/computeWorkbook';
export { createWorkbook } from './render/createWorkbook';
export { formulaFindings } from './repair/formulaFindings';
export { missingParts, missingRules } from './repair/missingParts';
export { repairReach, type RepairReach } from './repair/repairReach';
export { repairWorkbook } from './repair/repairWorkbook';
export { fieldsOf, SCHEMA_VERSION } from './render/recordFields';
export { decodeValue } from './values/decode';
export { encodeValue } from './values/encode';
export { peopleNames } from './values/references';
export { inAccent } from './look/inAccent';
export { contrast } from './look/palette';
export { FRAME } from './look/sheetFrame';
export { drawPlain } from './plain/drawPlain';
export type { PlainCell, PlainColumn, PlainSheet, PlainTable, PlainWorkbook } from './plain/PlainSheet';
export { statusText } from './look/statusText';
export { dayOrderOf, type DayOrder } from './values/dayOrder';
export { parseDay } from './values/parseDay';
export { dayOfSerial } from './values/serialDay';
export type { SheetContext } from './schema/SheetContext';
export type { CellRule } from './schema/SheetDefinition';
