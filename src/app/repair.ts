// A workbook with everything of ours in place again: what a repair and an upgrade both are.

import type { Day } from '../domain';
import { assumeDrawn, createWorkbook, locateOurs, repairWorkbook } from '../sheets';
import { diffWorkbooks, type WorkbookData } from '../workbook';
import { recompute, type Recomputed } from './recompute';

/**
 * Puts back what is missing, then computes. `edits` lead from what was read to the repaired workbook; none where nothing was missing and everything was up to date. Pure; the same for
 * Excel and for files. What a newer version made stays as it is, and so does a workbook that is not ours.
 */
export function repaired(read: WorkbookData, today: Day, source: 'excel' | 'file'): Recomputed {
  const now = recompute(read, today, source);
  if (!now.usable) return now;
  const context = contextOf(now);
  const mended = recompute(repairWorkbook({ damaged: read, context, fresh: createWorkbook({ ...context, context, lastIds: now.lastIds }) }), today, source);
  const before = source === 'excel' ? assumeDrawn(read, locateOurs(read), context) : read;
  return { ...mended, before, edits: diffWorkbooks(before, mended.after) };
}

/** What sheets are made from. */
export function contextOf({ language, engagement, settings, analysis }: Recomputed): Pick<Recomputed, 'language' | 'engagement' | 'settings' | 'analysis'> {
  return { language, engagement, settings, analysis };
}
