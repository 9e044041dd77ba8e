// Checks the rows of one table: cells, ids, references, order of days.
import { dayNumber } from '../calendar/dayNumber';
import { columnsOf, TABLES } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { TableName } from '../model/Engagement';
import { finite } from '../model/finite';
import { IdGiver } from '../model/nextId';
import type { Link } from '../model/plan';
import type { Row } from '../model/Row';
import type { Finding } from './Finding';
import type { IdIndex } from './idIndex';
import { cellOf, finding, placeOf } from './makeFinding';
import { validateCell } from './validateCell';
import { validateReferences } from './validateReferences';

type Cells = Row & Readonly<Record<string, unknown>>;

/** Pairs of columns of which the first may not lie after the second. */
const DAY_PAIRS: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  daysOff: ['from', 'to'],
  goals: ['start', 'due'],
  indicators: ['start', 'due'],
  personalActions: ['start', 'until'],
  projectActions: ['actualStart', 'actualFinish'],
  baselineActions: ['start', 'finish'],
};

/** Columns whose references are not checked here: the tree of goals names missing parents, and a baseline keeps actions that are gone. */
const CHECKED_ELSEWHERE: ReadonlySet<string> = new Set(['goals.parent', 'baselineActions.action']);

/** Tables whose rows are cells of a grid or lines of a record: nobody refers to them, so a blank id is no matter. */
const WITHOUT_OWN_ID: ReadonlySet<TableName> = new Set<TableName>([
  'holidays',
  'daysOff',
  'responses',
  'assignments',
  'anchors',
  'baselineActions',
  'readings',
  'checkIns',
  'acceptances',
]);

/** Tables whose rows have a name to fill in. */
const NAMED: ReadonlySet<TableName> = new Set(
  TABLES.filter((table) => table !== 'holidays' && columnsOf(table).some(([column]) => column === 'name')),
);

const RULES = new Map(
  TABLES.map((table) => [table, columnsOf(table).filter(([, rule]) => rule.kind !== 'text' && rule.kind !== 'flag')]),
);

const NOWHERE = placeOf('settings');

function refers(rule: ColumnRule): boolean {
  return rule.kind === 'reference' || rule.kind === 'references' || rule.kind === 'links';
}

/** Whether a single reference leads where it should: nearly always, so this is asked first. */
function leads(id: string, to: readonly TableName[], index: IdIndex): boolean {
  return to.some((table) => index.get(table)?.has(id) === true);
}

function validateReferring(
  row: Cells,
  column: string,
  rule: ColumnRule,
  table: TableName,
  index: IdIndex,
  findings: Finding[],
): void {
  const value = row[column];
  if (rule.kind === 'reference') {
    const id = value as string;
    if (id === '' || CHECKED_ELSEWHERE.has(`${table}.${column}`) || (id !== row.id && leads(id, rule.to, index)))
      return;
    findings.push(...validateReferences([id], rule.to, cellOf(table, row, column), index, row.id));
  } else if (rule.kind === 'references') {
    const ids = value as readonly string[];
    if (ids.length > 0) findings.push(...validateReferences(ids, rule.to, cellOf(table, row, column), index, row.id));
  } else {
    // A link to the action itself is a cycle of one, which the schedule names; two links between the same actions may both be meant.
    const ids = new Set((value as readonly Link[]).map((link) => link.action));
    for (const { remedy: _remedy, ...rest } of validateReferences(
      [...ids],
      ['projectActions'],
      cellOf(table, row, column),
      index,
      undefined,
    ))
      findings.push(rest);
  }
}

function validateOrder(row: Cells, pair: readonly [string, string], table: TableName, findings: Finding[]): void {
  const from = row[pair[0]] as string | undefined;
  const to = row[pair[1]] as string | undefined;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first !== undefined && last !== undefined && first > last) {
    findings.push(finding('row.daysReversed', cellOf(table, row, pair[1]), { from: from as string, to: to as string }));
  }
  if (table === 'goals' || table === 'indicators') {
    const [low, high] = [finite(row['low'] as number | undefined), finite(row['high'] as number | undefined)];
    if (low !== undefined && high !== undefined && low > high)
      findings.push(finding('row.rangeReversed', cellOf(table, row, 'high'), { low, high }));
  }
}

function validateIds(rows: readonly Row[], table: TableName): readonly Finding[] {
  if (WITHOUT_OWN_ID.has(table)) return [];
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
  if (counts.size === rows.length && !counts.has('')) return [];
  const findings: Finding[] = [];
  const giver = new IdGiver(counts.keys());
  const seen = new Set<string>();
  for (const row of rows) {
    const place = cellOf(table, row, 'id');
    if (row.id === '') findings.push(finding('id.blank', place, {}, { kind: 'set', place, value: giver.next(table) }));
    else if (seen.has(row.id))
      findings.push(
        finding(
          'id.duplicate',
          place,
          { id: row.id, count: counts.get(row.id) as number },
          { kind: 'set', place, value: giver.next(table) },
        ),
      );
    seen.add(row.id);
  }
  return findings;
}

/** Everything the types cannot say about the rows of one table. `index` holds the ids of all tables that can be referred to. */
export function validateTable(
  table: TableName,
  rows: readonly Row[],
  index: IdIndex,
  ratingMax: number,
): readonly Finding[] {
  const findings: Finding[] = [...validateIds(rows, table)];
  const rules = RULES.get(table) as readonly (readonly [string, ColumnRule])[];
  const named = NAMED.has(table);
  const pair = DAY_PAIRS[table];
  for (const row of rows as readonly Cells[]) {
    if (named && row['name'] === '') findings.push(finding('row.nameMissing', cellOf(table, row, 'name'), {}));
    for (const [column, rule] of rules) {
      const value = row[column];
      if (value === undefined) continue;
      const found = validateCell(value, rule, NOWHERE, ratingMax);
      // The place is made only where there is something to say: almost every cell is fine.
      if (found !== undefined) findings.push({ ...found, place: cellOf(table, row, column) });
      if (refers(rule)) validateReferring(row, column, rule, table, index, findings);
    }
    if (pair !== undefined) validateOrder(row, pair, table, findings);
  }
  return findings;
}
