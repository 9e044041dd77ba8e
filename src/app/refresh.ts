// The whole story in one place: worksheets are read, understood, computed, and what changed is written back.

import type { Day } from '../domain';
import { applyEdits, type RunExcel } from '../excel';
import { recompute, type Recomputed } from './recompute';
import { readOurs } from './readOurs';

/**
 * One read, one write, whatever the size; no write where nothing changed. What people typed is never part of it.
 * Errors are Excel's own, see translateError; a batch that failed leaves the workbook as it was up to the failing step.
 */
export async function refresh(run: RunExcel, today: Day): Promise<Recomputed> {
  return run(async (context) => {
    const read = await readOurs(context);
    const recomputed = recompute(read, today, 'excel');
    await applyEdits(context, recomputed.edits);
    return recomputed;
  });
}
