// Gives ids to rows that have none.
import type { Engagement, TableName } from './Engagement';
import { ID_PREFIXES } from './idPrefixes';
import { indexById } from './indexById';

/** The number after the prefix (or after the parent's id and a dot); 0 where the id is not of that family. */
function numberIn(id: string, stem: string): number {
  if (!id.startsWith(stem)) return 0;
  const rest = id.slice(stem.length);
  return /^\d{1,9}$/.test(rest) ? Number(rest) : 0;
}

/** Makes ids of one table, each above every id ever seen: ids are never given twice. */
export class IdGiver {
  private readonly stems = new Map<string, number>();
  private readonly known: readonly string[];

  /** `known` = ids in use, and ids once used that must not come back. */
  constructor(private readonly table: TableName, known: readonly string[]) {
    this.known = known;
  }

  /** The next free id; for a goal below a parent, `G1.3` follows `G1.2`. */
  next(parent = ''): string {
    const stem = parent === '' ? ID_PREFIXES[this.table] : `${parent}.`;
    const last = this.stems.get(stem) ?? this.known.reduce((most, id) => Math.max(most, numberIn(id, stem)), 0);
    this.stems.set(stem, last + 1);
    return `${stem}${last + 1}`;
  }
}

/** A row that lacks an id, and the id it should get. */
export interface GivenId {
  readonly table: TableName;
  readonly row: number;
  readonly id: string;
}

/**
 * The ids that blank rows of one table should get, in row order. A goal below a parent is numbered within it (G1.1, G1.2). `used` = ids given before
 * and perhaps deleted since.
 */
export function missingIds(engagement: Engagement, table: TableName, used: readonly string[] = []): readonly GivenId[] {
  const rows = engagement[table];
  if (!rows.some((row) => row.id === '')) return [];
  const giver = new IdGiver(table, [...used, ...rows.map((row) => row.id)]);
  const goals = indexById(engagement.goals);
  return rows.filter((row) => row.id === '').map((row) => {
    const parent = table === 'goals' ? (row as Engagement['goals'][number]).parent : undefined;
    return { table, row: row.row, id: giver.next(parent !== undefined && goals.has(parent) ? parent : '') };
  });
}
