// Writes what somebody entered outside the sheets: in the pane's forms, from a file, by a helper.

import { editsOfChanges, ImpossibleChangeError, writeRemembering, type Change, type TakeBack } from '../changes';
import { recompute } from '../recompute';
import { whereRead } from '../whereRead';
import type { Action } from './Action';

/**
 * One read, one write of only the cells concerned, all or nothing; one request more where rows need cell styles. Answers how to take it back. Throws ImpossibleChangeError, with nothing written, where a cell is gone.
 */
export const change: Action<readonly Change[], TakeBack | undefined> = {
  label: 'pane.action.change',
  description: 'pane.action.change.text',
  perform: ({ run, today, memory, safePoint }, changes) => run((context) => whereRead(context, memory, async (read, hold) => {
    const recomputed = recompute(read, today(), 'excel');
    const edits = recomputed.usable ? editsOfChanges(changes, recomputed, today()) : undefined;
    if (!edits) throw new ImpossibleChangeError();
    await safePoint?.('writing');
    return writeRemembering(context, edits, recomputed, { hold, memory });
  })),
};
