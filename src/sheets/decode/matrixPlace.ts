// From the row key of an assignment back to its cell.

import { LIMITS, type Area } from '@coachbook/workbook';
import type { LocatedTable } from './LocatedTable';

/** The cell with the letters; the activity's id or the person's header where the finding is about those; the header row without a row. */
export function matrixPlace(
  { table, columns, first }: LocatedTable,
  key: number | undefined,
  column: string | undefined,
): Area {
  const { top, left, right } = table.area;
  if (key === undefined) return { top, bottom: top, left, right };
  const row = first + Math.floor(key / LIMITS.columns);
  const crossing = key % LIMITS.columns;
  if (column === 'person') return { top, bottom: top, left: crossing, right: crossing };
  const at = column === 'activity' ? (columns.get('id') ?? left) : crossing;
  return { top: row, bottom: row, left: at, right: at };
}
