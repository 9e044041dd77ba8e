// Changes in the order in which they have to be written.

import type { Change } from './Change';

/** At most two batches, none of them empty, each to be written whole before the next: letters of the role matrix come last, because its rows and columns follow activities and people that may come with them. */
export function inBatches(changes: readonly Change[]): readonly (readonly Change[])[] {
  const isLetter = ({ kind }: Change): boolean => kind === 'assign';
  return [changes.filter((change) => !isLetter(change)), changes.filter(isLetter)].filter((batch) => batch.length > 0);
}
