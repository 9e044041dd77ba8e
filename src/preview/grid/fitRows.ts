// Rows without a height of their own grow with wrapped texts and large type, as in Excel.

import type { IRowData } from '@univerjs/core';
import type { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import { DEFAULT } from './toWorksheet';

/** More rows than this are not measured at once. */
const enough = 2_000;

/**
 * Measures the rows from first to last (as many as are measured at once) and writes their heights into the grid's rows.
 * Returns whether any changed.
 */
export function fitRows(skeleton: SpreadsheetSkeleton, rows: Record<number, Partial<IRowData>>, first: number, last: number, lastColumn: number): boolean {
  const end = Math.min(last, first + enough);
  if (end < first) return false;
  let changed = false;
  for (const { row, autoHeight } of skeleton.calculateAutoHeightInRange([{ startRow: first, endRow: end, startColumn: 0, endColumn: lastColumn }])) {
    const known = rows[row];
    if (known?.hd === 1 || known?.h !== undefined || autoHeight === undefined) continue;
    // Excel's own default leaves a little more air than the grid's measure of one line.
    const height = autoHeight > DEFAULT.rowHeight + 3 ? autoHeight : undefined;
    if (known?.ah === height) continue;
    changed = true;
    if (height === undefined) delete rows[row];
    else rows[row] = { ...known, ah: height };
  }
  return changed;
}
