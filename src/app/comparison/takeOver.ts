// Writes differences into a workbook that was read from a file.

import { applyEdits, type WorkbookData } from '@coachbook/workbook';
import type { Day, Difference, SingleName, TableName } from '../../domain';
import { editsOfChanges, ImpossibleChangeError, type Change } from '../changes';
import { computeFile, type Computed } from '../recompute';
import { batchesOf } from './batchesOf';

/** The workbook with the differences taken over and everything computed anew. All or nothing: throws ImpossibleChangeError where a place for one of them is gone. */
export function takeOver(mine: Computed, differences: readonly Difference[], today: Day): WorkbookData {
  return batchesOf(differences).reduce<Computed>((now, changes, at) => {
    // What computing writes, such as the rows of the role matrix, is part of the workbook only once it was read again.
    const before = at === 0 ? now : computeFile(now.after, today);
    const edits = editsOfChanges(changes, before, today);
    if (!edits) throw new ImpossibleChangeError(placeOf(changes.find((one) => !editsOfChanges([one], before, today))));
    return computeFile(applyEdits(before.after, edits), today);
  }, mine).after;
}

function placeOf(change: Change | undefined): ImpossibleChangeError['place'] {
  switch (change?.kind) {
    case 'set':
      // A change that is taken over is one of a difference, and those are of tables and records.
      return { ...change.place, table: change.place.table as TableName | SingleName };
    case 'add':
      return { table: change.table, id: String(change.values.id ?? '') };
    case 'remove':
      return { table: change.table, id: change.id };
    case 'assign':
      return { table: 'assignments', id: `${change.activity}/${change.person}` };
    default:
      return undefined;
  }
}
