// Takes names of rows out of every column that refers to rows.
import type { ColumnRule } from './ColumnRule';
import { COLUMNS, SINGLE_COLUMNS } from './columns';
import type { Engagement, SingleName, TableName } from './Engagement';
import type { Link } from './plan';

/** The engagement without the references for which `drops` holds; it is given an id and the tables its column may name. */
export function dropReferences(
  engagement: Engagement,
  drops: (id: string, tables: readonly TableName[]) => boolean,
): Engagement {
  const cell = (value: unknown, rule: ColumnRule): unknown => {
    if (rule.kind === 'reference') return typeof value === 'string' && drops(value, rule.to) ? undefined : value;
    if (rule.kind === 'references') return (value as readonly string[]).filter((id) => !drops(id, rule.to));
    if (rule.kind === 'links')
      return (value as readonly Link[]).filter(({ action }) => !drops(action, ['projectActions']));
    return value;
  };
  const record = (rules: object, fields: object): object => ({
    ...fields,
    ...Object.fromEntries(
      Object.entries(rules as Readonly<Record<string, ColumnRule>>).map(([key, rule]) => [
        key,
        cell((fields as Readonly<Record<string, unknown>>)[key], rule),
      ]),
    ),
  });
  return {
    ...engagement,
    ...Object.fromEntries(
      (Object.keys(COLUMNS) as TableName[]).map((table) => [
        table,
        (engagement[table] as readonly object[]).map((row) => record(COLUMNS[table], row)),
      ]),
    ),
    ...Object.fromEntries(
      (Object.keys(SINGLE_COLUMNS) as SingleName[]).map((single) => [
        single,
        record(SINGLE_COLUMNS[single], engagement[single]),
      ]),
    ),
  };
}

/** The engagement with only those references whose rows are there. */
export function withoutDangling(engagement: Engagement): Engagement {
  const known = new Map(
    (Object.keys(COLUMNS) as TableName[]).map((table) => [table, new Set(engagement[table].map(({ id }) => id))]),
  );
  return dropReferences(engagement, (id, tables) => !tables.some((table) => known.get(table)?.has(id)));
}
