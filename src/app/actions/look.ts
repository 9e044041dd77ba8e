// Reads the workbook and says what it means, without changing anything.

import { recomputeInParts, type Recomputed } from '../recompute';
import type { Action } from './Action';
import { readOurs } from '../readOurs';
import { settle } from '../settle';

/** See readContents; one request more where a calculated cell does not show what it should. Where `edits` is not empty, a refresh would bring the sheets up to date. */
export const look: Action<void, Recomputed> = {
  label: 'pane.action.look',
  description: 'pane.action.look.text',
  perform: ({ run, today, memory, safePoint }) => run(async (context) => settle(context, await readOurs(context, memory), (read) => recomputeInParts(read, today(), async () => safePoint?.('computing')), { toWrite: false })),
};
