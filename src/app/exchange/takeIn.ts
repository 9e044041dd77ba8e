// Carries out a proposal in a workbook file.

import { applyEdits } from '@coachbook/workbook';
import type { Day } from '../../domain';
import { editsOfChanges } from '../changes';
import { recompute, type Recomputed } from '../recompute';
import { changesInTurn } from './changesInTurn';
import type { ImportProposal } from './ImportProposal';

/** The workbook with what was agreed to, computed anew; undefined where it has no place for some of it, and then nothing of it is kept. */
export function takeIn(
  proposal: ImportProposal,
  opened: Recomputed,
  today: Day,
  withUpdates: boolean,
): Recomputed | undefined {
  // What computing writes is part of the workbook only once it was read again.
  return changesInTurn(proposal, withUpdates).reduce<Recomputed | undefined>(
    (before, changes, at) =>
      before && carryOut(changes, at === 0 ? before : recompute(before.after, today, 'file'), today),
    opened,
  );
}

function carryOut(
  changes: Parameters<typeof editsOfChanges>[0],
  opened: Recomputed,
  today: Day,
): Recomputed | undefined {
  const edits = editsOfChanges(changes, opened, today);
  return edits && recompute(applyEdits(opened.before, edits), today, 'file');
}
