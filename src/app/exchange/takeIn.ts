// Carries out a proposal in a workbook file.

import { applyEdits } from '@coachbook/workbook';
import type { Day } from '../../domain';
import { editsOfChanges } from '../changes';
import { computeFile, type Computed } from '../recompute';
import { orderedChanges } from './orderedChanges';
import type { ImportProposal } from './ImportProposal';

/** The workbook with what was agreed to, computed anew; undefined where it has no place for some of it, and then nothing of it is kept. */
export function takeIn(
  proposal: ImportProposal,
  opened: Computed,
  today: Day,
  withUpdates: boolean,
): Computed | undefined {
  // What computing writes is part of the workbook only once it was read again.
  return orderedChanges(proposal, withUpdates).reduce<Computed | undefined>(
    (before, changes, at) => before && carryOut(changes, at === 0 ? before : computeFile(before.after, today), today),
    opened,
  );
}

function carryOut(changes: Parameters<typeof editsOfChanges>[0], opened: Computed, today: Day): Computed | undefined {
  const edits = editsOfChanges(changes, opened, today);
  return edits && computeFile(applyEdits(opened.before, edits), today);
}
