// Gives every row without an id its own: short, visible, never used twice.

import { ID_PREFIXES, type Engagement, type Row, type TableName } from '../../domain';

export interface AssignedIds {
  readonly engagement: Engagement;
  /** The highest number given per stem, as text for the Settings sheet: "A14, G5, G1.3". */
  readonly lastIds: string;
}

/**
 * Blank ids get the next number of their table's letter; a goal below another gets its parent's id with a further number (G1.2). What was ever given is remembered in
 * `lastIds`, so that an id whose row is gone does not come back. Existing ids, even odd ones, stay as they are.
 */
export function assignIds(engagement: Engagement, lastIds: string): AssignedIds {
  const highest = new Map<string, number>();
  const note = (id: string): void => {
    const match = /^(.*?)(\d+)$/.exec(id.trim());
    const [stem, digits] = [match?.[1], match?.[2]];
    if (stem === undefined || digits === undefined || digits.length > 9) return;
    highest.set(stem.toUpperCase(), Math.max(highest.get(stem.toUpperCase()) ?? 0, Number(digits)));
  };
  lastIds.split(/[,;\s]+/).forEach(note);
  // The letters of the role matrix are known by their activity and their person.
  const tables = (Object.keys(ID_PREFIXES) as TableName[]).filter((table) => table !== 'assignments');
  for (const table of tables) for (const { id } of engagement[table]) note(id);
  const next = (stem: string): string => {
    const number = (highest.get(stem.toUpperCase()) ?? 0) + 1;
    highest.set(stem.toUpperCase(), number);
    return `${stem}${number}`;
  };
  const changed: Partial<Record<TableName, readonly Row[]>> = {};
  for (const table of tables) {
    const rows: readonly Row[] = engagement[table];
    if (rows.every(({ id }) => id !== '')) continue;
    const known = new Set(rows.map(({ id }) => id));
    changed[table] = rows.map((row) => (row.id === '' ? { ...row, id: next(stemOf(table, row, known)) } : row));
  }
  const text = [...highest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, number]) => `${stem}${number}`).join(', ');
  return { engagement: Object.keys(changed).length === 0 ? engagement : ({ ...engagement, ...changed } as Engagement), lastIds: text };
}

function stemOf(table: TableName, row: Row, known: ReadonlySet<string>): string {
  const parent = table === 'goals' ? (row as Engagement['goals'][number]).parent : undefined;
  return parent !== undefined && known.has(parent) ? `${parent}.` : ID_PREFIXES[table];
}
