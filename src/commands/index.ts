// Entry of the ribbon's buttons that act without the pane: the same actions as the pane's, under the names the manifest gives them.

import { ACTIONS, dayOfClock, joinPanes, runBatches, workbookState, type Environment, type Recomputed } from '../app';
import { performCommand } from './performCommand';
import type { RibbonError } from './RibbonError';
import { showRibbonError } from './showRibbonError';

/** Milliseconds: as long as Enter takes. */
const moment = 2_000;

const environment = (): Environment => ({ run: runBatches(Excel), today: () => dayOfClock(new Date()) });

/** Nothing is written into a workbook that is not ours, or not whole, and a button that does nothing says so. */
function unusable(recomputed: Recomputed): RibbonError | undefined {
  const phase = workbookState(recomputed.before, recomputed);
  return phase === 'ready' ? undefined : { kind: phase, code: '' };
}

/** An open pane hears nothing of it from Excel. */
function told(recomputed: Recomputed): Recomputed {
  const panes = joinPanes(Office.context.document.url ?? '', () => undefined);
  if (recomputed.edits.length > 0) panes.tell();
  panes.leave();
  return recomputed;
}

const functions = {
  refresh: () => ACTIONS.refresh.perform(environment()).then(told).then(unusable),
  timeline: () => ACTIONS.timeline.perform(environment()).then(() => undefined),
} as const;

void Office.onReady(() => {
  const surroundings = {
    pause: () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, moment);
      }),
    show: (error: RibbonError) => showRibbonError(Office.context, new URL('error.html', location.href).href, error),
  };
  for (const [name, act] of Object.entries(functions))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void performCommand(act, event, surroundings);
    });
});
