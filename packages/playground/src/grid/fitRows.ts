// Rows without a height of their own grow with wrapped texts and large type, as in Excel.

import type { IWorksheetData } from '@univerjs/core';
import type { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import type { CellData, CellStyle, RowData, SheetData } from '@coachbook/workbook';
import { DEFAULT } from './toWorksheet';

/** More rows than this are not measured at once. */
const enough = 2_000;
/** Excel's own default leaves a little more air than the grid's measure of one line. */
const oneLine = DEFAULT.rowHeight + 3;
const usualFontSize = 11;
/** Excel's highest row: 409 points. */
const tallest = 545;

/** What a cell needed when it was measured: as long as nothing changes, neither does that. */
const measured = new WeakMap<
  CellData,
  {
    readonly style: CellStyle;
    readonly width: number | undefined;
    readonly merges: SheetData['merges'];
    readonly height: number;
  }
>();

/**
 * Measures the sheet's rows from first to last (as many as are measured at once) and writes their heights into the grid's rows.
 * Returns whether any changed. Only cells that may need more than one usual line are measured: each costs the grid a layout of its text.
 */
export function fitRows(
  skeleton: SpreadsheetSkeleton,
  sheet: SheetData,
  { rowData: rows, columnData }: Pick<IWorksheetData, 'rowData' | 'columnData'>,
  first: number,
  last: number,
): boolean {
  const end = Math.min(last, first + enough);
  const filled = new Map(
    sheet.rows.filter(({ index }) => index >= first && index <= end).map((row) => [row.index, row]),
  );
  let changed = false;
  for (let index = first; index <= end; index += 1) {
    const known = rows[index];
    if (known?.hd === 1 || known?.h !== undefined) continue;
    const row = filled.get(index);
    const height = row && heightOf(skeleton, sheet, columnData, row);
    if (known?.ah === height) continue;
    changed = true;
    if (height === undefined) delete rows[index];
    else rows[index] = { ...known, ah: height };
  }
  return changed;
}

function heightOf(
  skeleton: SpreadsheetSkeleton,
  sheet: SheetData,
  columnData: IWorksheetData['columnData'],
  row: RowData,
): number | undefined {
  let height = 0;
  for (const cell of row.cells) {
    if (cell.value === null || cell.value === '') continue;
    const style =
      cell.style ??
      row.style ??
      sheet.columns.find(({ first, last }) => cell.column >= first && cell.column <= last)?.style;
    if (!style || !mayBeHigh(style)) continue;
    const width = columnData[cell.column]?.w;
    let known = measured.get(cell);
    if (known?.style !== style || known.width !== width || known.merges !== sheet.merges) {
      known = {
        style,
        width,
        merges: sheet.merges,
        height: skeleton.calculateAutoHeightForCell(row.index, cell.column) ?? 0,
      };
      measured.set(cell, known);
    }
    height = Math.max(height, known.height);
  }
  return height > oneLine ? Math.min(height, tallest) : undefined;
}

function mayBeHigh({ wrap, rotation, font }: CellStyle): boolean {
  return wrap === true || rotation !== undefined || (font?.size ?? usualFontSize) > usualFontSize;
}
