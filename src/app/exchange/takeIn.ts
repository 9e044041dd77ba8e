// Carries out a proposal in a workbook file.

import type { Day } from '../../domain';
import { applyEdits } from '../../workbook';
import { editsOfChanges, type Change } from '../changes';
import { recompute, type Recomputed } from '../recompute';
import { changesOfProposal } from './changesOfProposal';
import type { ImportProposal } from './ImportProposal';

/**
 * The workbook with what was agreed to, computed anew; undefined where it has no place for some of it, and then nothing of it is kept. Letters of the role matrix come last: its rows and columns follow
 * activities and people, which may have come with the same file.
 */
export function takeIn(proposal: ImportProposal, opened: Recomputed, today: Day, withUpdates: boolean): Recomputed | undefined {
  const changes = changesOfProposal(proposal, withUpdates);
  const isLetter = ({ kind }: Change): boolean => kind === 'assign';
  const first = carryOut(changes.filter((change) => !isLetter(change)), opened, today);
  // What computing writes is part of the workbook only once it was read again.
  const letters = changes.filter(isLetter);
  return first === undefined || letters.length === 0 ? first : carryOut(letters, recompute(first.after, today, 'file'), today);
}

function carryOut(changes: readonly Change[], opened: Recomputed, today: Day): Recomputed | undefined {
  const edits = editsOfChanges(changes, opened, today);
  return edits && recompute(applyEdits(opened.before, edits), today, 'file');
}
