// What everything gets that folds down under a cell.

import type { Host } from '../../host';
import type { GridEvents, Place } from '../grid/Grid';

export interface CellPopup {
  readonly host: Host;
  readonly place: Place;
  /** Where the cell stands, in pixels of the overlay. */
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly events: GridEvents;
  readonly onClose: () => void;
}
