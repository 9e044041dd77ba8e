// What everything gets that folds down under a cell.

import type { CellPlace, Host } from '@coachbook/excel-host';
import type { GridEvents } from '../grid/Grid';

export interface CellPopup {
  readonly host: Host;
  readonly place: CellPlace;
  /** Where the cell stands, in pixels of the overlay. */
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly events: GridEvents;
  readonly onClose: () => void;
}
