// Ends what was begun and came to no end: a pane that was closed, or an Excel that fell, in the midst of making sheets.

import { makeSureItIsFinished, readNames, removeUnfinished, unfinishedSheets } from '../../excel';
import type { Action } from './Action';
import { repair } from './repair';

/** `remove`: deletes the sheets that were being made, with whatever stands on them; nothing where none are. `keep`: puts back what can be put back, see repair, and takes them for finished; how sheets print may be missing. */
export const settleUnfinished: Action<'remove' | 'keep', void> = {
  label: 'pane.action.settleUnfinished',
  description: 'pane.action.settleUnfinished.text',
  perform: async (environment, how) => {
    environment.memory?.forget();
    if (how === 'keep') {
      await repair.perform(environment);
      return environment.run(makeSureItIsFinished);
    }
    return environment.run(async (context) => {
      const sheets = unfinishedSheets((await readNames(context)).workbook);
      await environment.safePoint?.('writing');
      if (sheets) await removeUnfinished(context, sheets);
    });
  },
};
