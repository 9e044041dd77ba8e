// A difference in the words of the workbook: which table, which row, which column, from what to what.

import { type Difference, type Engagement, type SingleName, type TableName } from '../../domain';
import { message, type Language, textKey } from '../../locales';
import { SHEETS } from '../../sheets';
import { describeValue } from '../describeValue';

export interface DescribedDifference {
  readonly kind: Difference['kind'];
  /** The table's caption. */
  readonly table: string;
  /** "G1 Faster answers"; blank for a record. */
  readonly row: string;
  /** The column's header; blank for a whole row. */
  readonly column: string;
  /** Texts as the workbook would show them; blank where there is nothing. */
  readonly from: string;
  readonly to: string;
}

/** `engagement` knows the names of people and rows: the copy in which the row is. */
export function describeDifference(
  difference: Difference,
  engagement: Engagement,
  language: Language,
): DescribedDifference {
  const { kind, table } = difference;
  const word = (column: string, value: unknown): string =>
    describeValue(table, column, value, engagement.people, language);
  const changed = kind === 'changed';
  return {
    kind,
    table: captionOf(table, language),
    row: difference.id === undefined ? '' : describeRow(difference, engagement, word),
    column: changed ? message(language, textKey('column', table, difference.column)) : '',
    from: changed ? word(difference.column, difference.from) : '',
    to: changed ? word(difference.column, difference.to) : '',
  };
}

function captionOf(table: TableName | SingleName, language: Language): string {
  const definition = SHEETS.flatMap((sheet) => sheet.tables).find((one) =>
    one.kind === 'record' ? one.record === table : one.kind !== 'output' && one.table === table,
  );
  return definition ? message(language, definition.caption) : table;
}

/** The id, and what the row is called; in the role matrix, the activity and the person. */
function describeRow(
  difference: Difference,
  engagement: Engagement,
  word: (column: string, value: unknown) => string,
): string {
  const { table, id = '' } = difference;
  if (table === 'assignments') {
    const [activity, person] = id.split('/');
    return [engagement.activities.find((one) => one.id === activity)?.name ?? activity, word('person', person)].join(
      ' · ',
    );
  }
  const values: Readonly<Record<string, unknown>> =
    difference.kind === 'changed' ? (rowOf(engagement, table, id) ?? {}) : difference.values;
  const name = ['name', 'day', 'note', 'of', 'goal', 'from'].find(
    (column) => values[column] !== undefined && values[column] !== '',
  );
  return [id.startsWith('{') ? '' : id, name === undefined ? '' : word(name, values[name])]
    .filter((text) => text !== '')
    .join(' ');
}

function rowOf(
  engagement: Engagement,
  table: TableName | SingleName,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  const rows = engagement[table as TableName] as readonly { readonly id: string }[] | undefined;
  return Array.isArray(rows)
    ? (rows.find((row) => row.id === id) as Readonly<Record<string, unknown>> | undefined)
    : undefined;
}
