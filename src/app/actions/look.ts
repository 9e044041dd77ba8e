// Reads the workbook and says what it means, without changing anything.

import { recomputeInParts, type Recomputed } from '../recompute';
import type { Action } from './Action';
import { readOurs } from '../readOurs';

/** One request. Where `edits` is not empty, a refresh would bring the sheets up to date. */
export const look: Action<void, Recomputed> = {
  label: 'pane.action.look',
  description: 'pane.action.look.text',
  perform: ({ run, today, safePoint }) => run(async (context) => recomputeInParts(await readOurs(context), today(), async () => safePoint?.('computing'))),
};
