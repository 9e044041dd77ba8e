// What was added, changed and removed between two copies of one engagement.
import { COLUMNS, rulesOf, SINGLE_COLUMNS } from '../model/columns';
import type { Engagement, SingleName, TableName } from '../model/Engagement';
import { leaveOut, type Part } from '../sharing';
import type { Difference, Fields } from './Difference';
import { sameValue } from './sameValue';

/**
 * From the first copy to the second. Rows are the same by id (letters of the role matrix by activity and person), wherever they stand; rows without an id are compared as
 * a whole. What either copy leaves out is not compared: that something is not in a copy does not mean that somebody deleted it. Rows in the order of the tables.
 */
export function compare(first: Engagement, second: Engagement, leftOut: readonly Part[] = []): readonly Difference[] {
  const [a, b] = leftOut.length === 0 ? [first, second] : [leaveOut(first, leftOut), leaveOut(second, leftOut)];
  return [
    ...(Object.keys(SINGLE_COLUMNS) as SingleName[]).flatMap((single) =>
      changedFields(single, undefined, fieldsOf(single, a[single]), fieldsOf(single, b[single])),
    ),
    ...(Object.keys(COLUMNS) as TableName[]).flatMap((table) => compareRows(table, keyed(table, a), keyed(table, b))),
  ];
}

function compareRows(
  table: TableName,
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
): readonly Difference[] {
  return [
    ...[...before].flatMap(([id, values]): readonly Difference[] => {
      const now = after.get(id);
      return now ? changedFields(table, id, values, now) : [{ kind: 'removed', table, id, values }];
    }),
    ...[...after].flatMap(([id, values]): readonly Difference[] =>
      before.has(id) ? [] : [{ kind: 'added', table, id, values }],
    ),
  ];
}

function changedFields(
  table: TableName | SingleName,
  id: string | undefined,
  from: Fields,
  to: Fields,
): readonly Difference[] {
  const columns = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return columns.flatMap((column): readonly Difference[] =>
    sameValue(from[column], to[column]) || isReasonNotShared(table, column, to[column])
      ? []
      : [{ kind: 'changed', table, id, column, from: from[column], to: to[column] }],
  );
}

/** Copies for others hold no reason of a day off: that it is not there does not mean that somebody deleted it. */
function isReasonNotShared(table: TableName | SingleName, column: string, to: unknown): boolean {
  return table === 'daysOff' && column === 'note' && isBlank(to);
}

/** Rows by what makes them the same row; of two with one id the first counts, as everywhere. */
function keyed(table: TableName, engagement: Engagement): ReadonlyMap<string, Fields> {
  const rows = new Map<string, Fields>();
  for (const row of engagement[table]) {
    const fields = fieldsOf(table, row);
    const id = rowKey(table, row.id, fields);
    if (!rows.has(id)) rows.set(id, fields);
  }
  return rows;
}

/** What makes a row itself: its id; in the role matrix, who does what. */
export function rowKey(table: TableName, id: string, fields: Fields): string {
  if (table === 'assignments') return `${String(fields.activity ?? '')}/${String(fields.person ?? '')}`;
  return id !== '' ? id : JSON.stringify(table === 'daysOff' ? { ...fields, note: undefined } : fields);
}

function fieldsOf(table: TableName | SingleName, row: object): Fields {
  const columns = Object.keys(rulesOf(table));
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = (row as Fields)[column];
      return isBlank(value) ? [] : [[column, value]];
    }),
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
