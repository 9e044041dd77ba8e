// The vocabulary: a workbook as plain data, addresses, and the difference of two workbooks as edits.

export type * from './model/area';
export type * from './model/cell';
export type * from './model/chart';
export type * from './model/conditionalFormat';
export type * from './model/sheet';
export type * from './model/style';
export type * from './model/table';
export type * from './model/validation';
export type * from './model/workbook';
export { emptySheet, emptyWorkbook } from './model/empty';
export { cellAt, rowAt } from './model/cellAt';
export { joinColumns } from './model/joinColumns';
export { LIMITS } from './model/limits';
export { parseColor } from './model/parseColor';
export { columnIndex, columnName } from './address/columnName';
export { areaAddress, cellAddress, parseArea, parseReference, quoteSheet, sheetReference } from './address/address';
export { contains, intersect, sizeOf } from './address/areas';
export { singleValues } from './formulas/singleValues';
export type * from './edits/edit';
export { SheetDraft } from './edits/sheetDraft';
export { equal } from './edits/equal';
export { grownTable, growTable, TableBlockedError } from './edits/growTable';
export { makeRoom } from './edits/insertCells';
export { insertColumns } from './edits/insertColumns';
export { gatherBlocks } from './edits/blocks';
export { diffWorkbooks } from './edits/diffWorkbooks';
export { applyEdits } from './edits/applyEdits';
