// Gives every row without an id its own: short, visible, never used twice.

import { groupBy, ID_PREFIXES, IdGiver, type Engagement, type Row, type TableName } from '../../domain';

/** A row with an id for the moment: its cell is still blank. */
export interface GivenId {
  readonly table: string;
  /** Its place among the rows of the table. */
  readonly row: number;
  /** All that stands in it, as text. */
  readonly content: string;
  readonly id: string;
}

interface AssignedIds {
  readonly engagement: Engagement;
  /** The ids that were given here. */
  readonly givenIds: readonly GivenId[];
  /** The highest number given per stem, as text for the Settings sheet: "A14, G5, G1.3". */
  readonly lastIds: string;
}

/**
 * Blank ids get the next number of their table's letter; a goal below another gets its parent's id with a further number (G1.2). What was ever given is remembered in
 * `lastIds`, so that an id whose row is gone does not come back. Existing ids, even odd ones, stay as they are. `unwritable` are tables whose ids cannot be written: they
 * get theirs for the moment, and nothing of them is remembered. `before` are the ids given by the reading before, whose cells are still blank: rows that were sorted or moved meanwhile are found by what stands
 * in them, those that were typed into by their place, so that a form that was opened on one of them goes on meaning it.
 */
export function assignIds(
  engagement: Engagement,
  lastIds: string,
  unwritable: ReadonlySet<TableName> = new Set(),
  before: readonly GivenId[] = [],
): AssignedIds {
  // The letters of the role matrix are known by their activity and their person.
  const tables = (Object.keys(ID_PREFIXES) as TableName[]).filter((table) => table !== 'assignments');
  const giver = new IdGiver([
    ...lastIds.split(/[,;\s]+/),
    ...tables.flatMap((table) => engagement[table].map(({ id }) => id)),
    ...before.map(({ id }) => id),
  ]);
  const givenIds: GivenId[] = [];
  const changed: Partial<Record<TableName, readonly Row[]>> = {};
  const assign = (table: TableName): void => {
    const rows: readonly Row[] = engagement[table];
    if (rows.every(({ id }) => id !== '')) return;
    const known = new Set(rows.map(({ id }) => id));
    const kept = keptIds(
      rows.filter(({ id }) => id === ''),
      before.filter((one) => one.table === table && !known.has(one.id)),
    );
    changed[table] = rows.map((row) => {
      if (row.id !== '') return row;
      const id = kept.get(row) ?? giver.next(table, parentOf(table, row, known));
      givenIds.push({ table, row: row.row, content: contentOf(row), id });
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
    givenIds,
  };
}

/** Which of the rows without an id had one given before: first by what stands in them, then by their place. */
function keptIds(rows: readonly Row[], before: readonly GivenId[]): ReadonlyMap<Row, string> {
  const kept = new Map<Row, string>();
  if (before.length === 0) return kept;
  const byContent = groupBy(before, ({ content }) => content);
  const left = new Set(before);
  for (const row of rows) {
    const same = (byContent.get(contentOf(row)) ?? []).filter((one) => left.has(one));
    const found = same.find((one) => one.row === row.row) ?? same[0];
    if (!found) continue;
    left.delete(found);
    kept.set(row, found.id);
  }
  const byPlace = new Map([...left].map((one) => [one.row, one.id]));
  for (const row of rows) {
    const id = kept.has(row) ? undefined : byPlace.get(row.row);
    if (id !== undefined) kept.set(row, id);
  }
  return kept;
}

function contentOf({ row: _row, id: _id, ...values }: Row): string {
  return JSON.stringify(values);
}

function parentOf(table: TableName, row: Row, known: ReadonlySet<string>): string | undefined {
  const parent = table === 'goals' ? (row as Engagement['goals'][number]).parent : undefined;
  return parent !== undefined && known.has(parent) ? parent : undefined;
}
