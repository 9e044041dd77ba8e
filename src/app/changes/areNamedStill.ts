// Whether the rows that changes name are still there.

import { rulesOf, targetsOf, type Engagement, type SingleName, type TableName } from '../../domain';
import type { Attempt } from './Attempt';
import type { NamedChange } from './Change';
import { textsIn } from './textsIn';

interface Named {
  readonly table: TableName;
  readonly id: string;
}

/** By the attempt: what its changes named of what was there when they were decided. */
const known = new WeakMap<Attempt, readonly Named[]>();

/**
 * False where a row that the changes of this attempt name is gone since this was first asked of it. What was nowhere by then - people name what they are still going to list, and files what another program knows - is no reason to refuse
 * anything, and neither is what the changes remove themselves.
 */
export function areNamedStill(attempt: Attempt, changes: readonly NamedChange[], engagement: Engagement): boolean {
  const before = known.get(attempt);
  if (!before) {
    known.set(attempt, named(changes, engagement));
    return true;
  }
  const ids = idsOf(engagement);
  return before.every(({ table, id }) => ids(table).has(id));
}

function named(changes: readonly NamedChange[], engagement: Engagement): readonly Named[] {
  const ids = idsOf(engagement);
  const removed = new Set(changes.flatMap((one) => (one.kind === 'remove' ? [`${one.table} ${one.id}`] : [])));
  return changes.flatMap(targetsNamed).filter(({ table, id }) => ids(table).has(id) && !removed.has(`${table} ${id}`));
}

/** Whatever the changes may name, there or not. */
function targetsNamed(change: NamedChange): readonly Named[] {
  switch (change.kind) {
    case 'remove':
      return [];
    case 'assign':
      return [
        { table: 'activities', id: change.activity },
        { table: 'people', id: change.person },
      ];
    case 'set': {
      const { table, column } = change.place;
      return column === undefined ? [] : namedBy(table, column, change.value);
    }
    case 'add':
      return Object.entries(change.values).flatMap(([column, value]) => namedBy(change.table, column, value));
  }
}

function namedBy(table: string, column: string, value: unknown): readonly Named[] {
  if (table === 'settings' || value === undefined) return [];
  const rule = rulesOf(table as TableName | SingleName)[column];
  return rule ? targetsOf(rule).flatMap((to) => textsIn(value).map((id) => ({ table: to, id }))) : [];
}

function idsOf(engagement: Engagement): (table: TableName) => ReadonlySet<string> {
  const made = new Map<TableName, ReadonlySet<string>>();
  return (table) => {
    const there = made.get(table) ?? new Set(engagement[table].map(({ id }) => id));
    made.set(table, there);
    return there;
  };
}
