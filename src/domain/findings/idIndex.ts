// Which ids exist, and in which table.
import { columnsOf, SINGLE_COLUMNS, TABLES } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { TableName } from '../model/Engagement';
import type { Row } from '../model/Row';
import { targetsOf } from '../model/targetsOf';

/** The ids of each table that something may refer to. */
export type IdIndex = ReadonlyMap<TableName, ReadonlySet<string>>;

const allRules: readonly ColumnRule[] = [
  ...TABLES.flatMap((table) => columnsOf(table).map(([, rule]) => rule)),
  ...Object.values(SINGLE_COLUMNS).flatMap((rules) => Object.values(rules) as ColumnRule[]),
];

/** The tables some column refers to. */
export const REFERRED_TABLES: readonly TableName[] = [...new Set(allRules.flatMap(targetsOf))];

/** The ids of one table. */
export function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) if (row.id !== '') ids.add(row.id);
  return ids;
}
