// Where the cells of an HTML table stand once those that span rows and columns have their room.

import { LIMITS, type Area } from '@coachbook/workbook';

/** Cells of one table; rows and columns count from its corner. */
export interface PlacedCells {
  readonly cells: readonly { readonly element: Element; readonly area: Area }[];
  readonly height: number;
  readonly width: number;
}

/** Spans reach no further than the table's last row and a sheet's last column. */
export function placeCells(table: HTMLTableElement): PlacedCells {
  const rows = [...table.rows];
  /** For each column, the first row that is free. */
  const free: number[] = [];
  const cells: { readonly element: Element; readonly area: Area }[] = [];
  rows.forEach((row, top) => {
    let left = 0;
    for (const element of row.cells) {
      while ((free[left] ?? 0) > top) left += 1;
      if (left >= LIMITS.columns) break;
      const bottom = Math.min(top + spanOf(element, 'rowspan', rows.length), rows.length) - 1;
      const right = Math.min(left + spanOf(element, 'colspan', 1_000), LIMITS.columns) - 1;
      for (let column = left; column <= right; column += 1) free[column] = bottom + 1;
      cells.push({ element, area: { top, left, bottom, right } });
      left = right + 1;
    }
  });
  return { cells, height: rows.length, width: free.length };
}

/** rowspan="0" goes on to the end. */
function spanOf(cell: Element, attribute: 'rowspan' | 'colspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return span === 0 && attribute === 'rowspan' ? most : Math.min(most, Math.max(1, span || 1));
}
