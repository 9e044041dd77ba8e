// Reads the workbook and says what it means, without changing anything but what Coachbook itself has written to the wrong rows.

import { recomputeInParts, type Recomputed } from '../recompute';
import type { Action } from './Action';
import { readOurs } from '../readOurs';
import { completeReading } from '../completeReading';
import { whereRead } from '../changes/whereRead';

/** See readContents; one request more where a calculated cell does not show what it should. Where `edits` is not empty, a refresh would bring the sheets up to date. */
export const load: Action<void, Recomputed> = {
  label: 'pane.action.load',
  description: 'pane.action.load.text',
  perform: ({ run, today, memory, safePoint }) =>
    run(async (context) => {
      const now =
        memory && memory.sent.length > 0
          ? await whereRead(context, memory, async (read) => read)
          : await readOurs(context, memory);
      return completeReading(
        context,
        now,
        (read) => recomputeInParts(read, today(), async () => safePoint?.('computing'), memory?.knownIds),
        {
          toWrite: false,
        },
      );
    }),
};
