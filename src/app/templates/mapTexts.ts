// Every text of an engagement that people wrote, changed by one function.

import { COLUMNS, SINGLE_COLUMNS, type ColumnRule, type Engagement, type SingleName, type TableName } from '../../domain';

/** Ids, choices, days and numbers stay; a finding's code and what accepts it are no text of people's. */
export function mapTexts(engagement: Engagement, change: (text: string) => string): Engagement {
  const record = (rules: object, fields: object): object => {
    const texts = Object.entries(rules as Readonly<Record<string, ColumnRule>>).flatMap(([key, rule]) => {
      const text = (fields as Readonly<Record<string, unknown>>)[key];
      return rule.kind === 'text' && typeof text === 'string' && text !== '' ? [[key, change(text)] as const] : [];
    });
    return { ...fields, ...Object.fromEntries(texts) };
  };
  const tables = (Object.keys(COLUMNS) as TableName[]).filter((table) => table !== 'assignments' && table !== 'acceptances');
  const singles = Object.keys(SINGLE_COLUMNS) as SingleName[];
  return {
    ...engagement,
    ...Object.fromEntries(tables.map((table) => [table, (engagement[table] as readonly object[]).map((row) => record(COLUMNS[table], row))])),
    ...Object.fromEntries(singles.map((single) => [single, record(SINGLE_COLUMNS[single], engagement[single])])),
  };
}
