// Gives ids to rows that have none.
import type { TableName } from './Engagement';
import { ID_PREFIXES } from './idPrefixes';

const PREFIXES: ReadonlySet<string> = new Set(Object.values(ID_PREFIXES));

/** Makes ids, each above every id of its family ever seen, whatever the case: ids are never given twice. */
export class IdGiver {
  private readonly highest = new Map<string, number>();

  /** `known` = ids in use, and ids once used that must not come back. */
  constructor(known: Iterable<string>) {
    for (const id of known) this.note(id);
  }

  /** The next free id of a table; for a goal below a parent, `G1.3` follows `G1.2`. */
  next(table: TableName, parent = ''): string {
    const stem = parent === '' ? ID_PREFIXES[table] : `${parent}.`;
    const number = (this.highest.get(stem.toUpperCase()) ?? 0) + 1;
    this.highest.set(stem.toUpperCase(), number);
    return `${stem}${number}`;
  }

  /** The highest id of each family that ids are given in, sorted: all there is to remember. A stem with a separator would be read as several. */
  get last(): readonly string[] {
    return [...this.highest]
      .filter(([stem]) => (PREFIXES.has(stem) || stem.endsWith('.')) && !/[,;\s]/.test(stem))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stem, number]) => `${stem}${number}`);
  }

  private note(id: string): void {
    const [, stem, digits] = /^(.*?)(\d{1,9})$/.exec(id.trim()) ?? [];
    if (stem === undefined || digits === undefined) return;
    this.highest.set(stem.toUpperCase(), Math.max(this.highest.get(stem.toUpperCase()) ?? 0, Number(digits)));
  }
}
