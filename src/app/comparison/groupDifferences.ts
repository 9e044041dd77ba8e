// Differences as people read them: table by table, row by row, field by field.

import { keyOfDifference, type Difference } from '../../domain';
import type { DescribedDifference } from './describeDifference';

interface FieldDifference<D> {
  readonly key: string;
  readonly one: D;
  readonly words: DescribedDifference;
}

export interface RowDifference<D> {
  readonly key: string;
  /** "G1 Faster answers"; blank for a record. */
  readonly row: string;
  /** One for a row that was added or removed, otherwise one for each field. */
  readonly fields: readonly FieldDifference<D>[];
}

export interface TableDifference<D> {
  readonly key: string;
  readonly table: string;
  readonly rows: readonly RowDifference<D>[];
}

/** In the order given. `differenceOf` finds the difference that says where an item stands. */
export function groupDifferences<D>(
  items: readonly D[],
  differenceOf: (one: D) => Difference,
  wordsOf: (difference: Difference) => DescribedDifference,
): readonly TableDifference<D>[] {
  const tables = new Map<
    string,
    { readonly table: string; readonly rows: Map<string, { row: string; readonly fields: FieldDifference<D>[] }> }
  >();
  for (const one of items) {
    const difference = differenceOf(one);
    const words = wordsOf(difference);
    const table = tables.get(difference.table) ?? { table: words.table, rows: new Map() };
    const key = `${difference.table}\n${difference.id ?? ''}`;
    const row = table.rows.get(key) ?? { row: words.row, fields: [] };
    row.fields.push({ key: keyOfDifference(difference), one, words });
    table.rows.set(key, row);
    tables.set(difference.table, table);
  }
  return [...tables].map(([key, { table, rows }]) => ({
    key,
    table,
    rows: [...rows].map(([rowKey, { row, fields }]) => ({ key: rowKey, row, fields })),
  }));
}
