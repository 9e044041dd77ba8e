// From the form with fast access back to plain sheet data.

import type { RowData, SheetData } from '@coachbook/workbook';
import type { RowState, SheetState } from './SheetState';

/** Sorted and minimal; the same object as long as nothing changed. */
export function sheetSnapshot(sheet: SheetState): SheetData {
  return (sheet.snapshot ??= build(sheet));
}

function build(sheet: SheetState): SheetData {
  const { tables, charts, conditionalFormats, images, names, ...rest } = sheet.parts;
  return {
    ...rest,
    rows: (sheet.rowsSnapshot ??= [...sheet.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, row]) => rowSnapshot(index, row))),
    columns: sheet.columns,
    tables: tables.map((entry) => entry.data),
    charts: charts.map((entry) => entry.data),
    conditionalFormats: conditionalFormats.map((entry) => entry.data),
    images: images.map((entry) => entry.data),
    names: names.map((entry) => entry.data),
  };
}

function rowSnapshot(index: number, row: RowState): readonly RowData[] {
  if (row.snapshot?.index === index) return [row.snapshot];
  const cells = [...row.cells.values()].sort((a, b) => a.column - b.column);
  return cells.length === 0 && Object.keys(row.props).length === 0
    ? []
    : [(row.snapshot = { index, cells, ...row.props })];
}
