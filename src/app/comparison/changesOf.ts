// What has to be written to take over differences of another copy.

import type { Difference, RemedyValue } from '../../domain';
import type { Change } from '../changes';

/** One change for each difference; the letters of the role matrix go where activity and person meet. */
export function changesOf(differences: readonly Difference[]): readonly Change[] {
  return differences.flatMap((difference): readonly Change[] => {
    const { table, id } = difference;
    if (table === 'assignments') return lettersOf(difference);
    if (difference.kind === 'changed')
      return [
        {
          kind: 'set',
          place: { table, row: undefined, id, column: difference.column },
          value: difference.to as RemedyValue,
        },
      ];
    if (difference.kind === 'removed') return [{ kind: 'remove', table: difference.table, id: difference.id }];
    return [
      {
        kind: 'add',
        table: difference.table,
        values: { id: difference.id, ...(difference.values as Readonly<Record<string, RemedyValue>>) },
      },
    ];
  });
}

function lettersOf(difference: Difference): readonly Change[] {
  const [activity, person] = (difference.id ?? '').split('/');
  if (activity === undefined || person === undefined) return [];
  if (difference.kind === 'removed') return [{ kind: 'assign', activity, person, letters: undefined }];
  const letters =
    difference.kind === 'added'
      ? difference.values.letters
      : difference.column === 'letters'
        ? difference.to
        : undefined;
  return difference.kind === 'changed' && difference.column !== 'letters'
    ? []
    : [{ kind: 'assign', activity, person, letters: letters === undefined ? undefined : String(letters) }];
}
