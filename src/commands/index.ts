// Entry of the ribbon's buttons that act without the pane: the same actions as the pane's, under the names the manifest gives them.

import { ACTIONS, dayOfClock, joinPanes, runBatches, workbookState, type Environment, type Recomputed } from '../app';
import { performCommand } from './performCommand';
import type { RibbonTrouble } from './RibbonTrouble';
import { showTrouble } from './showTrouble';

/** Milliseconds: as long as Enter takes. */
const moment = 2_000;

const environment = (): Environment => ({ run: runBatches(Excel), today: () => dayOfClock(new Date()) });

/** Nothing is written into a workbook that is not ours, or not whole, and a button that does nothing says so. */
function unusable(recomputed: Recomputed): RibbonTrouble | undefined {
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
    show: (trouble: RibbonTrouble) => showTrouble(Office.context, new URL('trouble.html', location.href).href, trouble),
  };
  for (const [name, act] of Object.entries(functions))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => performCommand(act, event, surroundings));
});
