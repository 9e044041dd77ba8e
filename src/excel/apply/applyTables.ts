// Tables: made over filled cells, resized, renamed, given their look.

import { areaAddress, equal, grownTable, type Edit, type TableData } from '../../workbook';

type TableEdit = Extract<Edit, { kind: 'addTable' | 'changeTable' | 'growTable' | 'deleteTable' }>;

export function applyTables(sheet: Excel.Worksheet, edit: TableEdit): void {
  if (edit.kind === 'deleteTable') return sheet.tables.getItem(edit.table).convertToRange(), undefined;
  if (edit.kind === 'addTable') {
    const table = sheet.tables.add(areaAddress(edit.table.area), edit.table.headerRow);
    table.name = edit.table.name;
    dress(table, edit.table);
    return;
  }
  if (edit.kind === 'growTable') return grow(sheet, edit);
  const { from, to } = edit;
  const table = sheet.tables.getItem(from.name);
  if (!equal(from.area, to.area)) table.resize(areaAddress(to.area));
  // By position: a column that was just inserted has an id of Excel's own.
  to.columns.forEach(({ id, name }, index) => {
    const old = from.columns.find((column) => column.id === id);
    if (old && old.name !== name) table.columns.getItemAt(index).name = name;
  });
  if (!equal(looksOf(from), looksOf(to))) dress(table, to);
}

/** Cells are inserted rather than the table widened over what may stand below it: nothing that somebody wrote there is taken in. */
function grow(sheet: Excel.Worksheet, { table, count }: Extract<Edit, { kind: 'growTable' }>): void {
  const { area: { left, right, bottom }, totalsRow } = table;
  const top = totalsRow ? bottom : bottom + 1;
  sheet.getRange(areaAddress({ top, left, right, bottom: top + count - 1 })).insert('Down');
  // Rows inserted above the totals are the table's at once.
  if (!totalsRow) sheet.tables.getItem(table.name).resize(areaAddress(grownTable(table, count).area));
}

function looksOf({ style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton, totalsRow }: TableData) {
  return { style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton, totalsRow };
}

function dress(table: Excel.Table, { style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton, totalsRow }: TableData): void {
  table.style = style ?? '';
  table.showBandedRows = bandedRows;
  table.showBandedColumns = bandedColumns;
  table.highlightFirstColumn = firstColumn;
  table.highlightLastColumn = lastColumn;
  table.showFilterButton = filterButton;
  table.showTotals = totalsRow;
}
