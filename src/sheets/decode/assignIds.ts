// Gives every row without an id its own: short, visible, never used twice.

import { ID_PREFIXES, IdGiver, type Engagement, type Row, type TableName } from '../../domain';

export interface AssignedIds {
  readonly engagement: Engagement;
  /** The highest number given per stem, as text for the Settings sheet: "A14, G5, G1.3". */
  readonly lastIds: string;
}

/**
 * Blank ids get the next number of their table's letter; a goal below another gets its parent's id with a further number (G1.2). What was ever given is remembered in
 * `lastIds`, so that an id whose row is gone does not come back. Existing ids, even odd ones, stay as they are. `unwritable` are tables whose ids cannot be written: they
 * get theirs for the moment, and nothing of them is remembered.
 */
export function assignIds(
  engagement: Engagement,
  lastIds: string,
  unwritable: ReadonlySet<TableName> = new Set(),
): AssignedIds {
  // The letters of the role matrix are known by their activity and their person.
  const tables = (Object.keys(ID_PREFIXES) as TableName[]).filter((table) => table !== 'assignments');
  const giver = new IdGiver([
    ...lastIds.split(/[,;\s]+/),
    ...tables.flatMap((table) => engagement[table].map(({ id }) => id)),
  ]);
  const changed: Partial<Record<TableName, readonly Row[]>> = {};
  const assign = (table: TableName): void => {
    const rows: readonly Row[] = engagement[table];
    if (rows.every(({ id }) => id !== '')) return;
    const known = new Set(rows.map(({ id }) => id));
    changed[table] = rows.map((row) => {
      if (row.id !== '') return row;
      const id = giver.next(table, parentOf(table, row, known));
      // A pasted list names the ids its own first rows are about to get.
      known.add(id);
      return { ...row, id };
    });
  };
  tables.filter((table) => !unwritable.has(table)).forEach(assign);
  const last = giver.last.join(', ');
  tables.filter((table) => unwritable.has(table)).forEach(assign);
  return {
    engagement: Object.keys(changed).length === 0 ? engagement : ({ ...engagement, ...changed } as Engagement),
    lastIds: last,
  };
}

function parentOf(table: TableName, row: Row, known: ReadonlySet<string>): string | undefined {
  const parent = table === 'goals' ? (row as Engagement['goals'][number]).parent : undefined;
  return parent !== undefined && known.has(parent) ? parent : undefined;
}
