// A formula ready to be worked out wherever it stands.

import type { CellValue } from '@coachbook/workbook';

/** Where a formula is worked out. */
export interface Standing {
  /** How far its relative references move. */
  readonly rows: number;
  readonly columns: number;
  readonly context: {
    /** Serial number of this day. */
    readonly today: number;
    /** Of the sheet it stands on. */
    valueAt(row: number, column: number): CellValue;
  };
}

export type Compiled = (at: Standing) => CellValue;
