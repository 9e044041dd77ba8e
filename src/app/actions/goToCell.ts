// Leads from a finding or a goal to its cell.

import type { Place } from '../../domain';
import { goToArea } from '../../excel';
import { placeOfFinding } from '../../sheets';
import type { Recomputed } from '../recompute';
import type { Action } from './Action';

export interface Destination {
  readonly place: Place;
  /** Where the tables stood when they were last read. */
  readonly located: Recomputed['located'];
}

/** Nothing to go to: the table of this place is not in the workbook. */
export class PlaceMissingError extends Error {
  readonly code = 'ItemNotFound';
}

/** One request. Throws PlaceMissingError where the table is gone. */
export const goToCell: Action<Destination, void> = {
  label: 'pane.action.goToCell',
  description: 'pane.action.goToCell.text',
  perform: async ({ run }, { place, located }) => {
    const found = placeOfFinding(place, located);
    if (!found) throw new PlaceMissingError(`No table for ${place.table}`);
    await run((context) => goToArea(context, found.sheet, found.area));
  },
};
