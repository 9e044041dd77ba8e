// Takes back what was last written for somebody, as long as nobody has worked on those cells since.

import { applyEdits } from '../../excel';
import { ImpossibleChangeError, isTakenBack, stillHolds, type TakeBack } from '../changes';
import { whereRead } from '../whereRead';
import type { Action } from './Action';

/** One read, one write of only the cells concerned; nothing where they are back already. Throws ImpossibleChangeError, with nothing written, where one of them holds something else by now. */
export const takeBack: Action<TakeBack, void> = {
  label: 'pane.action.takeBack',
  description: 'pane.action.takeBack.text',
  perform: ({ run, memory, safePoint }, back) =>
    run((context) =>
      whereRead(context, memory, async (read, hold) => {
        if (isTakenBack(back, read)) return;
        if (!stillHolds(back, read)) throw new ImpossibleChangeError();
        await safePoint?.('writing');
        await applyEdits(context, back.edits, read, hold);
      }),
    ),
};
