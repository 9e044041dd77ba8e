// Finds rows by id.
import type { Row } from './Row';

/** Rows by id; of rows with the same id the first is the one meant, blank ids are not found. Values are positions in `rows`. */
export function indexById(rows: readonly Row[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, at) => {
    if (row.id !== '' && !index.has(row.id)) index.set(row.id, at);
  });
  return index;
}
