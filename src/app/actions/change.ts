// Writes what somebody entered outside the sheets: in the pane's forms, from a file, by a helper.

import { applyEdits } from '../../excel';
import { editsOfChanges, ImpossibleChangeError, type Change } from '../changes';
import { readOurs } from '../readOurs';
import { recompute } from '../recompute';
import type { Action } from './Action';

/**
 * One read, one write of only the cells concerned, all or nothing; Excel's Undo takes it back. Throws ImpossibleChangeError, with nothing written, where a cell is gone.
 */
export const change: Action<readonly Change[], void> = {
  label: 'pane.action.change',
  description: 'pane.action.change.text',
  perform: ({ run, today }, changes) => run(async (context) => {
    const recomputed = recompute(await readOurs(context), today(), 'excel');
    const edits = recomputed.usable ? editsOfChanges(changes, recomputed, today()) : undefined;
    if (!edits) throw new ImpossibleChangeError();
    await applyEdits(context, edits);
  }),
};
