// What the page with the embedded workbook offers to the task pane's frame, and to tests.

import type { Host } from '../../host';

export interface EmbeddingWindow extends Window {
  readonly coachbook?: {
    readonly host: Host;
    /** Opens the task pane's side of the window. */
    showPane(): void;
    hidePane(): void;
    /** Where the cell stands on the screen, in pixels of the page; undefined before the grid stands. For tests. */
    cellBox(row: number, column: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  };
}
