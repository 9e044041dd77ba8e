// Ids for rows of a file, given before anything is written, so that other rows can name them.

import { blankRow, type TableName } from '../../domain';
import { assignIds } from '../../sheets';
import type { Recomputed } from '../recompute';

/** `stated` = the ids the file gives, '' where it gives none: those get the ids the workbook would give them. */
export function newIds(
  table: TableName,
  stated: readonly string[],
  { engagement, lastIds }: Pick<Recomputed, 'engagement' | 'lastIds'>,
): readonly string[] {
  const rows = stated.map((id, at) => ({ ...blankRow(table, engagement[table].length + at), id }));
  const longer = { ...engagement, [table]: [...engagement[table], ...rows] };
  return assignIds(longer, lastIds)
    .engagement[table].slice(engagement[table].length)
    .map(({ id }) => id);
}
