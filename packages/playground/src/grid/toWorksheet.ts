// The frame of a sheet for the grid: sizes, merges, panes and tab; never its cells, which are asked for when they come into view.

import {
  RANGE_TYPE,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { View } from '@coachbook/excel-host';
import { LIMITS, type Area, type SheetData } from '@coachbook/workbook';

/** Excel's sizes at its default font, in pixels. */
export const DEFAULT = { rowHeight: 20, columnWidth: 64, rowHeader: 46, columnHeader: 20 } as const;

/** What the grid keeps of one sheet, its id and cells apart. */
export function toWorksheet(sheet: SheetData, view: View): Partial<IWorksheetData> {
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    ...(sheet.tabColor ? { tabColor: `#${sheet.tabColor}` } : { tabColor: '' }),
    ...sizeOfGrid(sheet, view),
    zoomRatio: sheet.zoom / 100,
    defaultRowHeight: DEFAULT.rowHeight,
    defaultColumnWidth: DEFAULT.columnWidth,
    freeze: toFreeze(sheet.freeze),
    mergeData: mergesOf(sheet),
    rowData: rowsOf(sheet, view),
    columnData: columnsOf(sheet, view),
    showGridlines: sheet.gridlines ? 1 : 0,
    gridlinesColor: '#E1DFDD',
    rightToLeft: sheet.rightToLeft ? 1 : 0,
    rowHeader: { width: sheet.headings ? DEFAULT.rowHeader : 0, hidden: sheet.headings ? 0 : 1 },
    columnHeader: { height: sheet.headings ? DEFAULT.columnHeader : 0, hidden: sheet.headings ? 0 : 1 },
  };
}

/** The grid keeps each cell of merged ones: those that together have more than anybody merges are drawn apart. */
function mergesOf({ merges }: SheetData): IRange[] {
  let room = 500_000;
  return merges.flatMap((area) => {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > room) return [];
    room -= cells;
    return [toRange(area)];
  });
}

/** Rows and columns to offer: what is used and plenty around it, for a million rows would only cost time. */
export function sizeOfGrid(sheet: SheetData, view: View): { readonly rowCount: number; readonly columnCount: number } {
  const used = view.usedArea(sheet.name);
  return {
    rowCount: Math.min(
      LIMITS.rows,
      Math.max(1000, Math.min(used?.bottom ?? 0, 200_000) + 500, sheet.selection.top + 100),
    ),
    columnCount: Math.min(
      LIMITS.columns,
      Math.max(52, Math.min(used?.right ?? 0, 2000) + 26, sheet.selection.left + 20),
    ),
  };
}

/** Rows that differ from the default, by index. */
export function rowsOf(sheet: SheetData, view: View): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { index, hidden } of sheet.rows) {
    const height = view.rowHeight(sheet.name, index);
    // A row out of sight through a filter or a folded group has no height either.
    if (hidden || height === 0) rows[index] = { hd: 1 };
    else if (height !== DEFAULT.rowHeight) rows[index] = { h: height, ia: 0 };
  }
  return rows;
}

/** Columns that differ from the default, by index. */
export function columnsOf(sheet: SheetData, view: View): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last } of sheet.columns) {
    for (let column = first; column <= Math.min(last, first + 2000); column++) {
      const width = view.columnWidth(sheet.name, column);
      if (width === 0) columns[column] = { hd: 1 };
      else if (width !== DEFAULT.columnWidth) columns[column] = { w: width };
    }
  }
  return columns;
}

/** Frozen panes in the grid's words, -1 where nothing is frozen. */
export function toFreeze(freeze: SheetData['freeze']): IFreeze {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** An area in the grid's words; whole rows and columns end where the grid's sheet does. */
export function toRange(
  { top, left, bottom, right }: Area,
  size?: { readonly rowCount: number; readonly columnCount: number },
): IRange {
  const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
  if (!size) return range;
  const [wholeColumns, wholeRows] = [
    top === 0 && bottom === LIMITS.rows - 1,
    left === 0 && right === LIMITS.columns - 1,
  ];
  const rangeType =
    wholeColumns && wholeRows
      ? RANGE_TYPE.ALL
      : wholeColumns
        ? RANGE_TYPE.COLUMN
        : wholeRows
          ? RANGE_TYPE.ROW
          : RANGE_TYPE.NORMAL;
  return {
    ...range,
    endRow: Math.min(bottom, size.rowCount - 1),
    endColumn: Math.min(right, size.columnCount - 1),
    rangeType,
  };
}
