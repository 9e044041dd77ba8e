// What is pasted on a larger selection is repeated over it.

import type { PastedCells } from '@coachbook/excel-host';
import type { Area } from '@coachbook/workbook';

/** A selection of whole rows or columns is not filled any further than this many cells. */
const MOST_CELLS = 100_000;

/** How often a block of that size goes into the selection; as in Excel only where it does so without a rest, down and across. */
export function timesIn(
  { top, left, bottom, right }: Area,
  height: number,
  width: number,
): { readonly down: number; readonly across: number } {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return rows % height === 0 && columns % width === 0 && rows * columns <= MOST_CELLS
    ? { down: rows / height, across: columns / width }
    : { down: 1, across: 1 };
}

/** The block so many times below and beside itself. */
export function tile({ rows, merges }: PastedCells, { down, across }: ReturnType<typeof timesIn>): PastedCells {
  if (down === 1 && across === 1) return { rows, merges };
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const all = rows.map((row) => Array.from({ length: across }, () => row).flat());
  return {
    rows: Array.from({ length: down }, () => all).flat(),
    merges: Array.from(
      { length: down * across },
      (_, at) => [Math.floor(at / across) * height, (at % across) * width] as const,
    ).flatMap(([y, x]) =>
      merges.map(({ top, left, bottom, right }) => ({
        top: top + y,
        left: left + x,
        bottom: bottom + y,
        right: right + x,
      })),
    ),
  };
}
