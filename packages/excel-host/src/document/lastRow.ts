// The last row of a sheet that may hold something.

import type { SheetState } from './SheetState';

/** -1 for a sheet without rows. */
export function lastRow(sheet: SheetState): number {
  let last = -1;
  for (const row of sheet.rows.keys()) if (row > last) last = row;
  return last;
}
