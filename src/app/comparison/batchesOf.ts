// Differences as what has to be written, one write after the other.

import type { Difference } from '../../domain';
import type { Change } from '../changes';
import { changesOf } from './changesOf';

/** At most two batches, each to be written whole before the next: letters of the role matrix need their activities and people to be there. */
export function batchesOf(differences: readonly Difference[]): readonly (readonly Change[])[] {
  const changes = changesOf(differences);
  const isLetter = ({ kind }: Change): boolean => kind === 'assign';
  return [changes.filter((change) => !isLetter(change)), changes.filter(isLetter)].filter((batch) => batch.length > 0);
}
