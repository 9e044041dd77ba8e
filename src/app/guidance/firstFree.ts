// The first row of a table in which nothing stands.

import type { Row } from '../../domain';

/** Counted from the first row of its body; below all rows where none is blank. */
export function firstFree(rows: readonly Row[]): number {
  const used = new Set(rows.map(({ row }) => row));
  let free = 0;
  while (used.has(free)) free += 1;
  return free;
}
