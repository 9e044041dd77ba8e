// How to take back what was written for somebody.

import type { CellValue, Edit } from '@coachbook/workbook';

export interface TakeBack {
  /** Puts the cells back as they were, formulas included. Rows that a table grew by stay, blank. */
  readonly edits: readonly Edit[];
  /** What must still stand there: what was written, and the ids of the rows it was written to. Otherwise somebody has worked there since. */
  readonly expected: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
}
