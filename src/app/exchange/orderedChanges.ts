// What carries out a proposal, one write after the other.

import type { Change } from '../changes';
import { changesOfProposal } from './changesOfProposal';
import type { ImportProposal } from './ImportProposal';

/**
 * At most two batches, none of them empty, each to be written whole before the next. Letters of the role matrix come last: its rows and columns follow activities and people, which may have come with the same
 * file.
 */
export function orderedChanges(proposal: ImportProposal, withUpdates: boolean): readonly (readonly Change[])[] {
  const changes = changesOfProposal(proposal, withUpdates);
  const isLetter = ({ kind }: Change): boolean => kind === 'assign';
  const batches = [changes.filter((change) => !isLetter(change)), changes.filter(isLetter)];
  return batches.filter((batch) => batch.length > 0);
}
