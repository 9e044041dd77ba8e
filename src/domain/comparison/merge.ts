// Two copies that went separate ways from one base, brought together.
import { rulesOf, TABLES } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { Engagement, TableName } from '../model/Engagement';
import { IdGiver } from '../model/nextId';
import type { Link } from '../model/plan';
import type { Part } from '../sharing';
import { compare, rowKey } from './compare';
import { keyOfDifference, type AddedRow, type Difference } from './Difference';
import { sameValue } from './sameValue';

/** Both changed the same thing differently; `mine` and `theirs` are each from the base. */
export interface Conflict {
  readonly mine: Difference;
  readonly theirs: Difference;
}

export interface Merge {
  /** What only the other copy did: can be taken over as it is. */
  readonly theirs: readonly Difference[];
  /** What both did: a person has to choose. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What the other copy changed since the base, seen from mine. What both did alike is done. New rows that both gave the same id are different rows: the other's gets a new id,
 * and what it added refers to that. A row that one changed and the other removed is a conflict.
 */
export function merge(base: Engagement, mine: Engagement, others: Engagement, leftOut: readonly Part[] = []): Merge {
  const own = compare(base, mine, leftOut);
  const renamed = renumber(compare(base, others, leftOut), own, [base, mine, others]);
  const byKey = new Map(own.map((difference) => [keyOfDifference(difference), difference]));
  const ownRows = groupByRow(own);
  const theirs: Difference[] = [];
  const conflicts: Conflict[] = [];
  for (const difference of renamed) {
    const same = byKey.get(keyOfDifference(difference));
    const against = same ?? clashing(difference, ownRows);
    if (!against) theirs.push(difference);
    else if (!isSame(against, difference)) conflicts.push({ mine: against, theirs: difference });
  }
  return { theirs, conflicts };
}

const rowOf = ({ table, id }: Difference): string => `${table}\n${id ?? ''}`;

function groupByRow(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const rows = new Map<string, Difference[]>();
  for (const difference of differences)
    rows.set(rowOf(difference), [...(rows.get(rowOf(difference)) ?? []), difference]);
  return rows;
}

/** One removed the row, the other changed it. */
function clashing(difference: Difference, own: ReadonlyMap<string, readonly Difference[]>): Difference | undefined {
  return own.get(rowOf(difference))?.find((mine) => (mine.kind === 'removed') !== (difference.kind === 'removed'));
}

function isSame(a: Difference, b: Difference): boolean {
  if (a.kind === 'changed' && b.kind === 'changed') return sameValue(a.to, b.to);
  if (a.kind === 'added' && b.kind === 'added') return sameValue(a.values, b.values);
  return a.kind === 'removed' && b.kind === 'removed';
}

/** New rows of theirs whose id a new row of mine bears already get the next free one, also where they are referred to. */
function renumber(
  theirs: readonly Difference[],
  mine: readonly Difference[],
  known: readonly Engagement[],
): readonly Difference[] {
  const taken = new Map(mine.filter((one): one is AddedRow => one.kind === 'added').map((row) => [rowOf(row), row]));
  const clashes = theirs.filter(
    (one): one is AddedRow =>
      one.kind === 'added' &&
      one.table !== 'assignments' &&
      taken.has(rowOf(one)) &&
      !isSame(one, taken.get(rowOf(one)) as AddedRow),
  );
  if (clashes.length === 0) return theirs;
  const newIds = new Map<string, string>();
  const giver = new IdGiver(
    known.flatMap((engagement) => TABLES.flatMap((table) => engagement[table].map(({ id }) => id))),
  );
  for (const { table, id, values } of clashes) {
    newIds.set(
      `${table}\n${id}`,
      giver.next(table, table === 'goals' && typeof values.parent === 'string' ? values.parent : undefined),
    );
  }
  const follow = (value: unknown, rule: ColumnRule): unknown => {
    const now = (id: string, tables: readonly TableName[]): string =>
      tables.map((table) => newIds.get(`${table}\n${id}`)).find((found) => found !== undefined) ?? id;
    if (rule.kind === 'reference' && typeof value === 'string') return now(value, rule.to);
    if (rule.kind === 'references') return (value as readonly string[]).map((id) => now(id, rule.to));
    if (rule.kind === 'links')
      return (value as readonly Link[]).map((link) => ({ ...link, action: now(link.action, ['projectActions']) }));
    return value;
  };
  return theirs.map((difference) => {
    const rules = rulesOf(difference.table);
    if (difference.kind === 'changed')
      return { ...difference, to: followed(difference.to, rules[difference.column], follow) };
    if (difference.kind === 'removed') return difference;
    const values = Object.fromEntries(
      Object.entries(difference.values).map(([key, value]) => [key, followed(value, rules[key], follow)]),
    );
    const id =
      difference.table === 'assignments'
        ? rowKey('assignments', '', values)
        : (newIds.get(`${difference.table}\n${difference.id}`) ?? difference.id);
    return { ...difference, id, values };
  });
}

function followed(
  value: unknown,
  rule: ColumnRule | undefined,
  follow: (value: unknown, rule: ColumnRule) => unknown,
): unknown {
  return value === undefined || rule === undefined ? value : follow(value, rule);
}
