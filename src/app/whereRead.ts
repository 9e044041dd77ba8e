// Reads, decides, writes: and writes only where the tables still lie as they were read.

import { hasMoved, holdPlaces, type Hold, type WorkbookMemory } from '../excel';
import type { WorkbookData } from '../workbook';
import { readOurs } from './readOurs';

/** What is decided upon what was read. `hold` goes along to applyEdits. */
export type Decide<T> = (read: WorkbookData, hold: Hold) => Promise<T>;

/**
 * Runs `decide` on the workbook as it is. Where a table turns out to lie elsewhere by the time of writing - somebody inserted rows meanwhile, or it was remembered wrongly - nothing was written; then everything is read and decided
 * once more, and written without that question: what was read last is what counts then.
 */
export async function whereRead<T>(context: Excel.RequestContext, memory: WorkbookMemory | undefined, decide: Decide<T>): Promise<T> {
  try {
    const read = await readOurs(context, memory);
    return await decide(read, (edits) => holdPlaces(context, read, edits));
  } catch (error) {
    memory?.forget();
    if (!hasMoved(error)) throw error;
  }
  return decide(await readOurs(context, memory), () => undefined);
}
