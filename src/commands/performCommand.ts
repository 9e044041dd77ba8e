// Does the work of a ribbon button that has no pane, and sees to it that people hear of what stood in the way.

import { ribbonTroubleOf, type RibbonTrouble } from './RibbonTrouble';

interface CommandWindow {
  /** Resolves after the moment that somebody needs to finish a cell. */
  readonly pause: () => Promise<void>;
  /** Resolves once people have read it. */
  readonly show: (trouble: RibbonTrouble) => Promise<void>;
}

/**
 * `act` resolves with what stood in the way without an error, if anything. While a cell is being edited it is tried once more. Excel shows the button as busy until `completed` is called, and ends this
 * page with it: so it is called whatever happens, and last of all. Never throws.
 */
export async function performCommand(
  act: () => Promise<RibbonTrouble | undefined>,
  event: { completed(): void },
  { pause, show }: CommandWindow,
): Promise<void> {
  const attempt = (): Promise<RibbonTrouble | undefined> => act().catch(ribbonTroubleOf);
  try {
    let trouble = await attempt();
    if (trouble?.kind === 'cellEditing') {
      await pause();
      trouble = await attempt();
    }
    if (trouble) await show(trouble);
  } catch (error) {
    // Not even the message could be shown.
    console.warn(error);
  } finally {
    event.completed();
  }
}
