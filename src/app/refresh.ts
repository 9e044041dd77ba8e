// The whole story in one place: worksheets are read, interpreted, computed, and what changed is written back.

import type { Day } from '../domain';
import { applyEdits, hasMoved, MovedError, translateError, WorkbookMemory, type RunExcel } from '../excel';
import type { Environment } from './Environment';
import { recomputeInParts, type Recomputed } from './recompute';
import { makingIn } from '../sheets';
import { resume } from './resume';
import { completeReading } from './completeReading';
import { areasFilledIn } from './changes';
import { HeardError, whereRead } from './changes/whereRead';

type Options = Pick<Environment, 'memory' | 'mayWrite' | 'safePoint' | 'leaveOut'>;

/**
 * One read, see readContents, and one write, see applyEdits; no write where nothing changed, nor into sheets that are being made. What people typed is never part of it. What decides what may be written is asked for in between where there is doubt, see completeReading.
 * `safePoint` may end the work before anything is written. Errors are Excel's own, see translateError. What stopped in the midst is completed at once, or else by the next refresh with the same memory: no other knows of it.
 */
export async function refresh(run: RunExcel, today: Day, options: Options = {}): Promise<Recomputed> {
  const memory = options.memory ?? new WorkbookMemory();
  try {
    return await refreshOnce(run, today, { ...options, memory });
  } catch (error) {
    if (!memory.unfinished || !mayHavePassed(error)) throw error;
    return refreshOnce(run, today, { ...options, memory });
  }
}

/** Errors that say nothing of a reason that lasts, or that somebody else was quicker. */
function mayHavePassed(error: unknown): boolean {
  const { kind, code } = translateError(error);
  return (kind === 'unknown' && code !== '') || kind === 'conflict';
}

async function refreshOnce(
  run: RunExcel,
  today: Day,
  { memory, mayWrite, safePoint, leaveOut }: Options & { readonly memory: WorkbookMemory },
): Promise<Recomputed> {
  return run(async (context) => {
    const recomputed = await once(context);
    // Rows were moved while the first of several requests was under way: the others were not sent.
    return memory.unfinished ? once(context) : recomputed;
  });

  async function once(context: Excel.RequestContext): Promise<Recomputed> {
    if (memory.unfinished) {
      await whereRead(context, memory, async (read, hold) => {
        if (memory.unfinished) await resume(context, read, memory.unfinished, hold);
      });
      memory.unfinished = undefined;
      memory.forget();
    }
    return whereRead(context, memory, async (before, hold) => {
      const recomputed = await completeReading(
        context,
        before,
        (read) => recomputeInParts(read, today, async () => safePoint?.('computing'), memory.knownIds),
        { toWrite: true },
      );
      if (makingIn(before)) return { ...recomputed, after: recomputed.before, edits: [] };
      if (recomputed.edits.length === 0 || mayWrite?.(recomputed.edits) === false) return recomputed;
      await safePoint?.('writing');
      const leftOut = await writing(memory, recomputed, () =>
        applyEdits(context, recomputed.edits, recomputed.before, hold, areasFilledIn(recomputed.located.tables)),
      );
      if (leftOut.length > 0) leaveOut?.(leftOut);
      memory.wrote(recomputed.after);
      return recomputed;
    });
  }
}

/** Remembers what was being written where it came to no end; not where it turned out before that things lie elsewhere. */
async function writing<T>(
  memory: WorkbookMemory,
  { before, after, edits }: Recomputed,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const isMoved = error instanceof HeardError || hasMoved(error) || (error instanceof MovedError && error.isWhole);
    if (!isMoved) memory.unfinished = { before, after, edits };
    throw error;
  }
}
