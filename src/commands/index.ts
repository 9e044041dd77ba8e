// Entry of the ribbon's buttons that act without the pane: the same actions as the pane's, under the names the manifest gives them.

import { ACTIONS, dayOfClock, runBatches, type Environment } from '../app';

const environment = (): Environment => ({ run: runBatches(Excel), today: () => dayOfClock(new Date()) });

const functions = {
  refresh: () => ACTIONS.refresh.perform(environment()),
  timeline: () => ACTIONS.timeline.perform(environment()),
} as const;

/** Excel shows the button as busy until `completed` is called, whatever happens. */
async function perform(act: () => Promise<unknown>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await act();
  } catch (error) {
    // No page to show it on: the pane tells of the same trouble as soon as it is open.
    console.warn(error);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const [name, act] of Object.entries(functions)) Office.actions.associate(name, (event: Office.AddinCommands.Event) => perform(act, event));
});
