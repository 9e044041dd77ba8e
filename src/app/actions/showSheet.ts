// Brings the sheet of a place to the front, without touching what is selected on it.

import { showSheet as show } from '../../excel';
import { placeOfFinding } from '../../sheets';
import type { Action } from './Action';
import { PlaceMissingError, type Destination } from './goToCell';

/** One request. Throws PlaceMissingError or ItemNotFound where the sheet is gone. */
export const showSheet: Action<Destination, void> = {
  label: 'pane.action.showSheet',
  description: 'pane.action.showSheet.text',
  perform: async ({ run }, { place, located }) => {
    const found = placeOfFinding(place, located);
    if (!found) throw new PlaceMissingError(`No table for ${place.table}`);
    await run((context) => show(context, found.sheet));
  },
};
