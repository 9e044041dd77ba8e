// Finding a row or a cell in the sorted, sparse lists of a sheet.

import type { CellData, RowData } from './cell';
import type { SheetData } from './sheet';

/** The row of that index, if it holds anything; by binary search. */
export function rowAt(sheet: SheetData, row: number): RowData | undefined {
  return sheet.rows[search(sheet.rows.length, (i) => (sheet.rows[i]?.index ?? 0) - row)];
}

/** The cell at zero-based row and column, if it holds anything. */
export function cellAt(sheet: SheetData, row: number, column: number): CellData | undefined {
  const cells = rowAt(sheet, row)?.cells;
  return cells?.[search(cells.length, (i) => (cells[i]?.column ?? 0) - column)];
}

function search(length: number, compare: (index: number) => number): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
