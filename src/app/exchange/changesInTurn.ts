// What carries out a proposal, one write after the other.

import type { Change } from '../changes';
import { changesOfProposal } from './changesOfProposal';
import type { ImportProposal } from './ImportProposal';

/**
 * At most two lots, none of them empty, each to be written whole before the next. Letters of the role matrix come last: its rows and columns follow activities and people, which may have come with the same
 * file.
 */
export function changesInTurn(proposal: ImportProposal, withUpdates: boolean): readonly (readonly Change[])[] {
  const changes = changesOfProposal(proposal, withUpdates);
  const isLetter = ({ kind }: Change): boolean => kind === 'assign';
  const lots = [changes.filter((change) => !isLetter(change)), changes.filter(isLetter)];
  return lots.filter((lot) => lot.length > 0);
}
