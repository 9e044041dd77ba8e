// Ends what was begun and came to no end: a pane that was closed, or an Excel that fell, in the midst of making sheets.

import { readNames, removeUnfinished } from '../../excel';
import { loadEverything } from '../../locales';
import { isMark, isSentenceOfOurs, makingIn, TABLE_NAMES } from '../../sheets';
import type { Action } from './Action';
import { repair } from './repair';

/** `remove`: deletes the sheets that were being made, with whatever stands on them, but none of somebody else's that has the name of one; nothing where none are. `keep`: completes them, see repair. */
export const resolveUnfinished: Action<'remove' | 'keep', void> = {
  label: 'pane.action.resolveUnfinished',
  description: 'pane.action.resolveUnfinished.text',
  perform: async (environment, how) => {
    environment.memory?.forget();
    if (how === 'keep') {
      await repair.perform(environment);
      return;
    }
    return environment.run(async (context) => {
      const { workbook } = await readNames(context);
      const [making, mark] = [makingIn(workbook), workbook.names.find(isMark)];
      await environment.safePoint?.('writing');
      if (!making || !mark) return;
      await loadEverything();
      await removeUnfinished(context, making.sheets, { mark, tables: TABLE_NAMES, isOurs: isSentenceOfOurs });
    });
  },
};
