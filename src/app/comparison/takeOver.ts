// Writes differences into a workbook that was read from a file.

import { applyEdits, type WorkbookData } from '@coachbook/workbook';
import type { Day, Difference } from '../../domain';
import { editsOfChanges, ImpossibleChangeError } from '../changes';
import { recompute, type Recomputed } from '../recompute';
import { lotsOf } from './lotsOf';

/** The workbook with the differences taken over and everything computed anew. All or nothing: throws ImpossibleChangeError where a place for one of them is gone. */
export function takeOver(mine: Recomputed, differences: readonly Difference[], today: Day): WorkbookData {
  return lotsOf(differences).reduce<Recomputed>((now, changes, at) => {
    // What computing writes, such as the rows of the role matrix, is part of the workbook only once it was read again.
    const before = at === 0 ? now : recompute(now.after, today, 'file');
    const edits = editsOfChanges(changes, before, today);
    if (!edits) throw new ImpossibleChangeError();
    return recompute(applyEdits(before.after, edits), today, 'file');
  }, mine).after;
}
