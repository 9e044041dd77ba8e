// Rows of the workbook that say all a row of a file says: what is taken in a second time is not there twice.

import { columnsOf, type ColumnRule, type Engagement, type TableName } from '../../domain';
import type { FileRow } from './FileRow';
import { isSameCell } from './isSameCell';

type Cells = Readonly<Record<string, unknown>>;

/** For one file: each row of the workbook stands for one row of the file at most. */
export class RowsAlike {
  private readonly indexes = new Map<string, ReadonlyMap<string, Cells[]>>();

  constructor(private readonly engagement: Engagement) {}

  /** Whether there is such a row that stands for no other yet. Rows that say too little to be told apart are like none: those of a table with names need one, others two values. */
  take({ table, values }: FileRow): boolean {
    const given = columnsOf(table).filter(([column]) => values[column] !== undefined);
    const isTelling = columnsOf(table).some(([column]) => column === 'name')
      ? values.name !== undefined
      : given.length > 1;
    const alike = isTelling ? this.indexOf(table, given).get(keyOf(values, given)) : undefined;
    const at =
      alike?.findIndex((row) => given.every(([column, rule]) => isSameCell(row[column], values[column], rule))) ?? -1;
    if (at >= 0) alike?.splice(at, 1);
    return at >= 0;
  }

  /** One for each choice of columns, so that long files are not compared row by row. */
  private indexOf(table: TableName, given: readonly (readonly [string, ColumnRule])[]): ReadonlyMap<string, Cells[]> {
    const columns = [table, ...given.map(([column]) => column)].join('\n');
    const known = this.indexes.get(columns);
    if (known) return known;
    const index = new Map<string, Cells[]>();
    for (const row of this.engagement[table] as readonly unknown[] as readonly Cells[]) {
      const key = keyOf(row, given);
      const rows = index.get(key) ?? [];
      index.set(key, rows);
      rows.push(row);
    }
    this.indexes.set(columns, index);
    return index;
  }
}

/** Numbers are left to the comparison: what was read from text may differ in the last digit. */
function keyOf(row: Cells, given: readonly (readonly [string, ColumnRule])[]): string {
  return given
    .map(([column]) => row[column])
    .map((value) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : typeof value))
    .join('\n');
}
