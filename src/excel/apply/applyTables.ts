// Tables: made over filled cells, resized, renamed, given their look.

import { areaAddress, equal, grownTable, quoteSheet, type Edit, type TableData } from '@coachbook/workbook';
import type { Batch } from './Batch';

type TableEdit = Extract<Edit, { kind: 'addTable' | 'changeTable' | 'growTable' | 'deleteTable' }>;

export function applyTables(batch: Batch, edit: TableEdit): void {
  const { tables } = batch.workbook;
  if (edit.kind === 'deleteTable') return (tables.getItem(edit.table).convertToRange(), undefined);
  if (edit.kind === 'addTable') {
    const table = tables.add(`${quoteSheet(edit.sheet)}!${areaAddress(edit.table.area)}`, edit.table.headerRow);
    table.name = edit.table.name;
    styleTable(table, asAdded, edit.table);
    return;
  }
  if (edit.kind === 'growTable') return grow(batch, edit);
  const { from, to } = edit;
  const table = tables.getItem(from.name);
  if (!equal(from.area, to.area)) table.resize(areaAddress(to.area));
  // By position: a column that was just inserted has an id of Excel's own.
  to.columns.forEach(({ id, name }, index) => {
    const old = from.columns.find((column) => column.id === id);
    if (old && old.name !== name) table.columns.getItemAt(index).name = name;
  });
  styleTable(table, from, to);
}

/** Cells are inserted rather than the table widened over what may stand below it: nothing that somebody wrote there is taken in. */
function grow(batch: Batch, { sheet, table, count }: Extract<Edit, { kind: 'growTable' }>): void {
  const {
    area: { left, right, bottom },
    totalsRow,
  } = table;
  const top = totalsRow ? bottom : bottom + 1;
  batch.range(sheet, { top, left, right, bottom: top + count - 1 }).insert('Down');
  batch.cellsMoved();
  // Rows inserted above the totals are the table's at once.
  if (!totalsRow) batch.workbook.tables.getItem(table.name).resize(areaAddress(grownTable(table, count).area));
}

type TableStyle = Pick<
  TableData,
  'style' | 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButton' | 'totalsRow'
>;

/** How Excel makes a table (Microsoft, Excel.Table and "Work with tables": TableStyleMedium2, banded rows, filter buttons). */
const asAdded: TableStyle = {
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: true,
  totalsRow: false,
};

function styleTable(table: Excel.Table, from: TableStyle, to: TableStyle): void {
  if (to.style !== from.style) table.style = to.style ?? '';
  if (to.bandedRows !== from.bandedRows) table.showBandedRows = to.bandedRows;
  if (to.bandedColumns !== from.bandedColumns) table.showBandedColumns = to.bandedColumns;
  if (to.firstColumn !== from.firstColumn) table.highlightFirstColumn = to.firstColumn;
  if (to.lastColumn !== from.lastColumn) table.highlightLastColumn = to.lastColumn;
  if (to.filterButton !== from.filterButton) table.showFilterButton = to.filterButton;
  if (to.totalsRow !== from.totalsRow) table.showTotals = to.totalsRow;
}
