// What to take over where both changed the same thing and the other's word counts.

import { type AddedRow, type Conflict, type Difference } from '../../domain';

/** A row that is gone on my side and was changed on theirs comes back whole, with their changes; everything else is their difference as it is. */
export function takingTheirs(conflicts: readonly Conflict[]): readonly Difference[] {
  const revived = new Map<string, AddedRow>();
  const others: Difference[] = [];
  for (const { mine, theirs } of conflicts) {
    if (mine.kind !== 'removed' || theirs.kind !== 'changed') others.push(theirs);
    else {
      const key = `${mine.table}\n${mine.id}`;
      const { values } = revived.get(key) ?? mine;
      revived.set(key, {
        kind: 'added',
        table: mine.table,
        id: mine.id,
        values: Object.fromEntries(
          Object.entries({ ...values, [theirs.column]: theirs.to }).filter(([, value]) => value !== undefined),
        ),
      });
    }
  }
  return [...others, ...revived.values()];
}
