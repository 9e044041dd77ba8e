// What the page around the grid holds of it.

import type { CellPlace, HostError, ValidationAlert } from '@coachbook/excel-host';
import type { GridFrame } from './GridFrame';
import type { GridSelection } from './GridSelection';

export interface Grid {
  /** Where cells stand on the screen: for charts, gutters and pop-ups laid over the grid. */
  readonly frame: GridFrame;
  readonly selection: GridSelection;
  /** Where a cell stands on the screen, in pixels of the page. */
  cellBox(
    row: number,
    column: number,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  /** Gives the keys back to the cells. */
  focus(): void;
  /** Where the tab of a sheet stands on the screen. */
  tabBox(sheet: string): DOMRect | undefined;
  dispose(): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the grid tells the page. */
export interface GridEvents {
  /** The host refused what a person did. */
  refused(error: HostError): void;
  /** A validation did not accept what was typed; `again` types it once more, whatever the validation says. */
  rejected(alert: ValidationAlert, again: () => void): void;
  /** The arrow of a cell with choices was pressed, or Alt and Down. */
  openChoices(place: CellPlace): void;
  /** The filter button of a table's header was pressed. */
  openFilter(place: CellPlace): void;
  /** Shift and F2, or the menu: the note of a cell shall be written. */
  openNote(place: CellPlace): void;
  /** Control and K, or the menu: the link of a cell shall be written. */
  openLink(place: CellPlace): void;
  /** The right button of the mouse or the menu key, on a cell; `at` is where the mouse was, in pixels of the page. */
  openMenu(place: CellPlace, at?: Point): void;
  /** The same, on the tab of a sheet. */
  openTabMenu(sheet: string, at: Point): void;
  /** A tab was pressed twice, or the menu: the name of the sheet shall be written. */
  openTabName(sheet: string): void;
  /** The menu: the sheet shall go, and holds something. */
  openTabDelete(sheet: string): void;
}
