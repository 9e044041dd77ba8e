// Entry of the ribbon's buttons that act without the pane.

import { ACTIONS, dayOfClock, runBatches } from '../app';

/** Excel shows the button as busy until `completed` is called, whatever happens. */
async function refresh(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await ACTIONS.refresh.perform({ run: runBatches(Excel), today: () => dayOfClock(new Date()) }, undefined);
  } catch (error) {
    // No page to show it on: the pane tells of the same trouble as soon as it is open.
    console.warn(error);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate('refresh', refresh));
