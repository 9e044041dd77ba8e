// Every text of an engagement that people wrote, changed by one function.

import {
  COLUMNS,
  SINGLE_COLUMNS,
  type ColumnRule,
  type Engagement,
  type SingleName,
  type TableName,
} from '../../domain';

/** Ids, choices, days and numbers stay; a finding's code and what accepts it are no text of people's. `change` hears in which table a text stands. */
export function mapTexts(
  engagement: Engagement,
  change: (text: string, table: TableName | SingleName) => string,
): Engagement {
  const record = (table: TableName | SingleName, rules: object, fields: object): object => {
    const texts = Object.entries(rules as Readonly<Record<string, ColumnRule>>).flatMap(([key, rule]) => {
      const text = (fields as Readonly<Record<string, unknown>>)[key];
      return rule.kind === 'text' && typeof text === 'string' && text !== ''
        ? [[key, change(text, table)] as const]
        : [];
    });
    return { ...fields, ...Object.fromEntries(texts) };
  };
  const tables = (Object.keys(COLUMNS) as TableName[]).filter(
    (table) => table !== 'assignments' && table !== 'acceptances',
  );
  const singles = Object.keys(SINGLE_COLUMNS) as SingleName[];
  return {
    ...engagement,
    ...Object.fromEntries(
      tables.map((table) => [
        table,
        (engagement[table] as readonly object[]).map((row) => record(table, COLUMNS[table], row)),
      ]),
    ),
    ...Object.fromEntries(
      singles.map((single) => [single, record(single, SINGLE_COLUMNS[single], engagement[single])]),
    ),
  };
}
