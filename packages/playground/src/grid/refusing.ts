// Runs an act of the person and tells the page when the host refuses it.

import { HostError } from '@coachbook/excel-host';
import type { GridEvents } from './Grid';

/** Whether the host did it. */
export function refusing(events: Pick<GridEvents, 'refused'>, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    events.refused(error);
    return false;
  }
}
