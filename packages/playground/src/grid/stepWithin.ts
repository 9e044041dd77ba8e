// Enter and Tab go from cell to cell within what is selected, as in Excel.

import type { Host } from '@coachbook/excel-host';
import type { Cursor } from './moves';

const directions: Readonly<Record<string, readonly ['across' | 'down', 1 | -1]>> = {
  Tab: ['across', 1],
  'Shift+Tab': ['across', -1],
  Enter: ['down', 1],
  'Shift+Enter': ['down', -1],
};

/** The next cell, from the last one round to the first; undefined for other keys, and where a single cell is selected. Hidden rows and columns are passed over. */
export function stepWithin(
  { view }: Pick<Host, 'view'>,
  key: string,
  { sheet, row, column, area }: Omit<Cursor, 'areas'>,
): { readonly row: number; readonly column: number } | undefined {
  const [direction, step] = directions[key] ?? [];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (direction === undefined || step === undefined || height * width === 1) return undefined;
  const count = height * width;
  const [y, x] = [row - area.top, column - area.left];
  let at = direction === 'across' ? y * width + x : x * height + y;
  for (let tries = Math.min(count, 10_000); tries > 0; tries -= 1) {
    at = (at + step + count) % count;
    const next =
      direction === 'across'
        ? { row: area.top + Math.floor(at / width), column: area.left + (at % width) }
        : { row: area.top + (at % height), column: area.left + Math.floor(at / height) };
    if (view.rowHeight(sheet, next.row) > 0 && view.columnWidth(sheet, next.column) > 0) return next;
  }
  return undefined;
}
