// Reads, decides, writes: and writes only to what stands where it was read.

import { applyEdits, confirmCells, hasMoved, holdPlaces, MovedError, type Hold, type WorkbookMemory } from '../excel';
import { equal, type WorkbookData } from '../workbook';
import { readOurs } from './readOurs';
import { rowsConcerned } from './rowsConcerned';

/** What is decided upon what was read. `hold` goes along to applyEdits. */
export type Decide<T> = (read: WorkbookData, hold: Hold) => Promise<T>;

/** Others change the same rows again and again; nothing was written. */
export class RestlessError extends Error {
  readonly code = 'Restless';
}

/** Something happened since the reading: nothing was written. */
export class HeardError extends Error {}

/** How often it is read and decided anew because of what others do meanwhile. */
const mostTries = 5;

/** How often it is enough to have heard of something; whether it concerns what is written is found out in any case. */
const mostHeard = 2;

/**
 * Runs `decide` on the workbook as it is. Where something happened by the time of writing - somebody typed, sorted, inserted rows, or places were remembered wrongly - then nothing was written, or it was put back; everything is read and decided
 * once more. What was heard of costs nothing to see; what was not is seen by the request that writes, see holdPlaces and confirmCells. Throws RestlessError where that does not end.
 */
export async function whereRead<T>(context: Excel.RequestContext, memory: WorkbookMemory | undefined, decide: Decide<T>): Promise<T> {
  let refused: WorkbookData | undefined;
  for (let tries = 1; ; tries += 1) {
    const heard = memory?.heard;
    let read: WorkbookData | undefined;
    try {
      const now = read = await readOurs(context, memory);
      // An Excel that refuses the question although nothing was moved is not asked it again.
      const asksPlaces = refused === undefined || !equal(placesIn(refused), placesIn(now));
      return await decide(now, (edits) => {
        if (tries <= mostHeard && memory?.heard !== heard) throw new HeardError();
        if (asksPlaces) holdPlaces(context, now, edits);
        const { known, written } = rowsConcerned(now, edits);
        return known.length === 0 ? undefined : confirmCells(context, now, { known, written });
      });
    } catch (error) {
      if (!(error instanceof HeardError)) memory?.forget();
      if (error instanceof MovedError && read) await putBack(context, error, read);
      else if (hasMoved(error)) refused = read;
      else if (!(error instanceof HeardError)) throw error;
      if (tries === mostTries) throw new RestlessError('Others go on changing the same rows');
    }
  }
}

async function putBack(context: Excel.RequestContext, { putBack: edits }: MovedError, read: WorkbookData): Promise<void> {
  await applyEdits(context, edits, read, (toWrite) => {
    holdPlaces(context, read, toWrite);
    return undefined;
  });
}

function placesIn({ sheets }: WorkbookData): readonly unknown[] {
  return sheets.flatMap(({ name, tables }) => tables.map((table) => [name, table.name, table.area]));
}
