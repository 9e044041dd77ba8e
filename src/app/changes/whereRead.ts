// Reads, decides, writes: and writes only to what stands where it was read.

import { equal, type WorkbookData } from '@coachbook/workbook';
import {
  applyEdits,
  confirmCells,
  hasMoved,
  holdPlaces,
  MovedError,
  type Hold,
  type SheetArea,
  type Sent,
  type WorkbookMemory,
} from '../../excel';
import { bringBack } from './bringBack';
import { bringBelow, overgrown, roomTaken } from './overgrown';
import { locateOurs } from '../../sheets';
import { readOurs } from '../readOurs';
import { areasFilledIn } from './rowKeys';
import { rowsConcerned } from './rowsConcerned';

/** What is decided upon what was read. `hold` goes along to applyEdits. */
type Decide<T> = (read: WorkbookData, hold: Hold) => Promise<T>;

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
 * Runs `decide` on the workbook as it is. Where something happened by the time of writing - somebody typed, sorted, inserted rows, or places were remembered wrongly - then nothing was written, or it is brought back; everything is read and decided
 * once more. What was heard of costs nothing to see; what was not is seen by the request that writes, see holdPlaces and confirmCells. What an earlier request may have written to the wrong rows, because its answer was an error or never
 * came, is brought back first, see bringBack. Throws RestlessError where that does not end.
 */
export async function whereRead<T>(
  context: Excel.RequestContext,
  memory: WorkbookMemory | undefined,
  decide: Decide<T>,
): Promise<T> {
  const book: { sent: readonly Sent[] } = memory ?? { sent: [] };
  let refused: WorkbookData | undefined;
  for (let tries = 1; ; tries += 1) {
    const heard = memory?.heard;
    let read: WorkbookData | undefined;
    let sent: Sent | undefined;
    const settle = (now?: Sent): void => {
      book.sent = [...book.sent.filter((one) => one !== sent), ...(now ? [now] : [])];
    };
    try {
      const now = (read = await readOurs(context, memory));
      // An Excel that refuses the question although nothing was moved is not asked it again.
      const asksPlaces = refused === undefined || !equal(placesIn(refused), placesIn(now));
      let isBegun = false;
      const hold: Hold = (edits, before, also = []) => {
        const isFurther = isBegun;
        isBegun = true;
        if (!isFurther && tries <= mostHeard && memory?.heard !== heard) throw new HeardError();
        if (asksPlaces) holdPlaces(context, before, edits);
        const { known, written } = rowsConcerned(before, edits);
        // What an earlier request has put where a table is about to grow is known, and may be more than an answer holds.
        const room = roomTaken(edits).filter((one) => !isFurther || isBlank(before, one));
        if (known.length + room.length + also.length === 0) return undefined;
        const confirm = confirmCells(context, before, { known: [...known, ...also], written, room });
        sent = { read: before, edits };
        book.sent = [...book.sent, sent];
        return () => {
          confirm();
          settle();
        };
      };
      const below = book.sent.flatMap((one) => overgrown(one, now));
      if (below.length > 0) {
        const over = await bringBelow(context, now, below);
        book.sent = [
          ...book.sent.map((one) => ({ ...one, edits: one.edits.filter(({ kind }) => kind !== 'changeTable') })),
          ...over,
        ];
        memory?.forget();
      } else {
        // The newest first, which may itself have been to bring back an earlier one: all at once would undo each other.
        const back = book.sent.map((one) => bringBack(one, now));
        const newest = back.findLastIndex((edits) => edits.length > 0);
        if (newest < 0) {
          book.sent = [];
          return await decide(now, hold);
        }
        const earlier = book.sent.slice(0, newest);
        await applyEdits(context, back[newest] ?? [], now, hold, areasFilledIn(locateOurs(now).tables));
        book.sent = earlier;
      }
    } catch (error) {
      if (!(error instanceof HeardError)) memory?.forget();
      if (error instanceof MovedError && sent) settle({ ...sent, stood: error.stood });
      else if (hasMoved(error)) {
        refused = read;
        settle();
      } else if (!(error instanceof HeardError)) throw error;
    }
    if (tries === mostTries) throw new RestlessError('Others go on changing the same rows');
  }
}

function isBlank({ sheets }: WorkbookData, { sheet: name, area }: SheetArea): boolean {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return !rows.some(
    ({ index, cells }) =>
      index >= area.top &&
      index <= area.bottom &&
      cells.some(({ column, value }) => column >= area.left && column <= area.right && value !== null),
  );
}

function placesIn({ sheets }: WorkbookData): readonly unknown[] {
  return sheets.flatMap(({ name, tables }) => tables.map((table) => [name, table.name, table.area]));
}
