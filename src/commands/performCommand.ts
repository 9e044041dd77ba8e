// Does the work of a ribbon button that has no pane, and sees to it that people hear of what stood in the way.

import { toRibbonError, type RibbonError } from './RibbonError';

interface CommandWindow {
  /** Resolves after the moment that somebody needs to finish a cell. */
  readonly pause: () => Promise<void>;
  /** Resolves once people have read it. */
  readonly show: (error: RibbonError) => Promise<void>;
}

/**
 * `act` resolves with what stood in the way without an error, if anything. While a cell is being edited it is tried once more. Excel shows the button as busy until `completed` is called, and ends this
 * page with it: so it is called whatever happens, and last of all. Never throws.
 */
export async function performCommand(
  act: () => Promise<RibbonError | undefined>,
  event: { completed(): void },
  { pause, show }: CommandWindow,
): Promise<void> {
  const attempt = (): Promise<RibbonError | undefined> => act().catch(toRibbonError);
  try {
    let error = await attempt();
    if (error?.kind === 'cellEditing') {
      await pause();
      error = await attempt();
    }
    if (error) await show(error);
  } catch (error) {
    // Not even the message could be shown.
    console.warn(error);
  } finally {
    event.completed();
  }
}
