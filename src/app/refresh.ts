// The whole story in one place: worksheets are read, understood, computed, and what changed is written back.

import type { Day } from '../domain';
import { applyEdits, type RunExcel } from '../excel';
import type { Environment } from './actions/Action';
import { recomputeInParts, type Recomputed } from './recompute';
import { readOurs } from './readOurs';
import { settle } from './settle';

/**
 * One read, one write, whatever the size; no write where nothing changed. What people typed is never part of it. Only where a calculated cell is blank that should not be is
 * its formula asked for in between, because somebody may have put another one there, and what stands at the foot of pages where the engagement was renamed.
 * `safePoint` may end the work before anything is written. Errors are Excel's own, see translateError; a batch that failed leaves the workbook as it was up to the failing step.
 */
export async function refresh(run: RunExcel, today: Day, safePoint?: Environment['safePoint']): Promise<Recomputed> {
  return run(async (context) => {
    const before = await readOurs(context);
    const recomputed = await settle(context, before, (read) => recomputeInParts(read, today, async () => safePoint?.('computing')));
    await safePoint?.('writing');
    await applyEdits(context, recomputed.edits, recomputed.before);
    return recomputed;
  });
}
