// What carries out a proposal, one write after the other.

import { inBatches, type Change } from '../changes';
import { changesOfProposal } from './changesOfProposal';
import type { ImportProposal } from './ImportProposal';

export function orderedChanges(proposal: ImportProposal, withUpdates: boolean): readonly (readonly Change[])[] {
  return inBatches(changesOfProposal(proposal, withUpdates));
}
