// What the page with the embedded workbook offers to the task pane's frame, and to tests.

import type { Host } from '@coachbook/excel-host';

export interface Embedding {
  readonly host: Host;
  /** Completes Microsoft's client in a frame that has just loaded its script. */
  connect(frame: Window): void;
  /** Where a cell stands on the screen, in pixels of the page; undefined before the grid stands. For tests. */
  cellBox(
    row: number,
    column: number,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
}

export interface EmbeddingWindow extends Window {
  coachbook?: Embedding;
}
