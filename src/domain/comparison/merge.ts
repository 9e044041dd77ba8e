// Two copies that went separate ways from one base, brought together.
import type { Engagement } from '../model/Engagement';
import type { Part } from '../sharing';
import { compare } from './compare';
import { keyOfDifference, keyOfRow, type Difference } from './Difference';
import { renumber } from './renumber';
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

function groupByRow(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const rows = new Map<string, Difference[]>();
  for (const difference of differences)
    rows.set(keyOfRow(difference), [...(rows.get(keyOfRow(difference)) ?? []), difference]);
  return rows;
}

/** One removed the row, the other changed it. */
function clashing(difference: Difference, own: ReadonlyMap<string, readonly Difference[]>): Difference | undefined {
  return own.get(keyOfRow(difference))?.find((mine) => (mine.kind === 'removed') !== (difference.kind === 'removed'));
}

function isSame(a: Difference, b: Difference): boolean {
  if (a.kind === 'changed' && b.kind === 'changed') return sameValue(a.to, b.to);
  if (a.kind === 'added' && b.kind === 'added') return sameValue(a.values, b.values);
  return a.kind === 'removed' && b.kind === 'removed';
}
