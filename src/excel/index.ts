// The only callers of the Excel API. They know workbooks as plain data, and nothing of coaching.

export { BegunElsewhereError } from './BegunElsewhereError';
export { applyEdits, type Hold } from './apply/applyEdits';
export { regroup } from './apply/regroup';
export { createSheets } from './apply/createSheets';
export { stretches } from './apply/stretches';
export type { LeftOut } from './apply/writeOptional';
export { confirmCells, MovedError, type SheetArea } from './confirmCells';
export { openNewWorkbook, type OpenNewWorkbook } from './openNewWorkbook';
export { goToArea } from './goToArea';
export { hasMoved, holdPlaces } from './holdPlaces';
export { readContents } from './read/readContents';
export { readFile, type ReadFile } from './read/readFile';
export { readNames } from './read/readNames';
export { readPrint } from './read/readPrint';
export { readFolded } from './read/readFolded';
export { readFormulas, type Block } from './read/readFormulas';
export { readWhole } from './read/readWhole';
export { WorkbookMemory, type Sent, type Unfinished } from './read/WorkbookMemory';
export { snapshotCells, type CellAddress, type CellContent } from './read/snapshotCells';
export { showSheet } from './showSheet';
export { showTable } from './showTable';
export { runBatches, type RunExcel } from './runBatches';
export { translateError, type ExcelErrorKind } from './translateError';
export { onlyOurs, removeUnfinished } from './unfinished';
export { waysOut, type WaysOut } from './waysOut';
export { watchWorkbook } from './watchWorkbook';
