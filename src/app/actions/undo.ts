// Takes back what was last written for somebody, as long as nobody has worked on those cells since.

import { groupBy } from '../../domain';
import { applyEdits, type SheetArea } from '../../excel';
import { locateOurs } from '../../sheets';
import {
  ChangedSinceError,
  areasFilledIn,
  followUndo,
  isUndone,
  isUntouched,
  protectedFirst,
  stillHolds,
  WriteFailedError,
  type Outcome,
  type Undo,
} from '../changes';
import { whereRead } from '../changes/whereRead';
import type { Action } from './Action';
import type { Environment } from '../Environment';

/**
 * One read, one write of only the cells concerned, wherever they are now; nothing where they are back already. Throws ChangedSinceError, with nothing written, where one of them holds something else by now or is gone; WriteFailedError, after looking, where what was
 * sent could not be written.
 */
export const undo: Action<Undo, void> = {
  label: 'pane.action.undo',
  description: 'pane.action.undo.text',
  perform: async (environment, back) => {
    let isSent = false;
    try {
      await write(environment, back, () => (isSent = true));
    } catch (error) {
      if (!isSent || OURS.has(String((error as { readonly code?: unknown } | null)?.code))) throw error;
      const outcome = await lookHowItEnded(environment, back).catch((): Outcome => 'unknown');
      if (outcome !== 'all') throw new WriteFailedError(error, outcome);
    }
  },
};

/** Nothing was sent in vain. */
const OURS: ReadonlySet<string> = new Set(['ChangedSince', 'Cancelled', 'Restless']);

function write({ run, memory, safePoint }: Environment, back: Undo, onSend: () => void): Promise<void> {
  return run((context) =>
    whereRead(context, memory, async (read, hold) => {
      const { tables } = locateOurs(read);
      const now = followUndo(back, tables);
      if (now && isUndone(now, read)) return;
      if (!now || !stillHolds(now, read)) throw new ChangedSinceError();
      await safePoint?.('writing');
      let isSent = false;
      await applyEdits(
        context,
        protectedFirst(now.edits, read),
        read,
        (edits, before) => {
          // Further requests find what the first one has taken back.
          const confirm = hold(edits, before, isSent ? [] : rowsOf(now.expected));
          isSent = true;
          onSend();
          return confirm;
        },
        areasFilledIn(tables),
      );
    }),
  );
}

/** The cells of each row, as areas from the first to the last of them: they must still hold what is expected there. */
function rowsOf(cells: Undo['expected']): readonly SheetArea[] {
  return [...groupBy(cells, ({ sheet, row }) => `${row} ${sheet}`).values()].flatMap((ofRow): readonly SheetArea[] => {
    const [first] = ofRow;
    if (!first) return [];
    const columns = ofRow.map(({ column }) => column);
    const area = { top: first.row, bottom: first.row, left: Math.min(...columns), right: Math.max(...columns) };
    return [{ sheet: first.sheet, area }];
  });
}

function lookHowItEnded({ run, memory }: Environment, back: Undo): Promise<Outcome | 'all'> {
  memory?.forget();
  return run((context) =>
    whereRead(context, memory, async (read) => {
      const now = followUndo(back, locateOurs(read).tables) ?? back;
      return isUndone(now, read) ? 'all' : isUntouched(now, read) ? 'nothing' : 'part';
    }),
  );
}
