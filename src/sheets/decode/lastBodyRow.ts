// How far down a table's body is walked: a table may reach down to the last of a million rows, and say something in a few.

import type { SheetData, TableData } from '@coachbook/workbook';

/** So many rows are walked whatever stands in them, blank ones included: ours have a few, people add some hundreds. */
const ROWS_WALKED = 2000;

/** More rows than these are not read: five hundred actions and forty baselines of them. */
export const MOST_ROWS = 20_000;

interface BodyEnd {
  /** The last row of the body to be looked at, zero-based on the sheet: the last one in which anything stands; of a body that is not longer than people's are, its last row. */
  readonly last: number;
  /** The last row in which anything stands, where that is further down than is read. */
  readonly beyond?: number;
}

export function bodyEnd(sheet: SheetData, table: TableData): BodyEnd {
  const most = table.area.top + (table.headerRow ? 1 : 0) + MOST_ROWS - 1;
  const last = lastBodyRow(sheet, table, table.area.bottom - (table.totalsRow ? 1 : 0));
  return last <= most ? { last } : { last: lastBodyRow(sheet, table, most), beyond: last };
}

function lastBodyRow(sheet: SheetData, { area, headerRow }: TableData, last: number): number {
  const near = area.top + (headerRow ? 1 : 0) + ROWS_WALKED - 1;
  if (last <= near) return last;
  for (let at = rowsUpTo(sheet, last) - 1; at >= 0; at -= 1) {
    const row = sheet.rows[at];
    if (!row || row.index <= near) break;
    if (
      row.cells.some(
        ({ column, value }) => column >= area.left && column <= area.right && value !== null && value !== '',
      )
    )
      return row.index;
  }
  return near;
}

/** How many of the sheet's rows lie at or above that one, by binary search. */
function rowsUpTo({ rows }: SheetData, last: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
