// How to take back what was written for somebody.

import type { CellValue, Edit } from '@coachbook/workbook';

export interface Undo {
  /** Puts the cells back as they were, formulas included. Rows that a table grew by stay, blank. */
  readonly edits: readonly Edit[];
  /** What must still stand there: what was written, and the ids of the rows it was written to. Otherwise somebody has worked there since. */
  readonly expected: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
  /** What the rows and columns are known by, of all that was written to: they may have been moved since, see followUndo. */
  readonly stood: readonly TableThen[];
}

/** A table of ours as it was written to: rows and columns of the sheet, and what each is known by. */
export interface TableThen {
  /** The name of its definition. */
  readonly table: string;
  readonly sheet: string;
  readonly first: number;
  readonly rows: ReadonlyMap<number, RowThen>;
  readonly columns: ReadonlyMap<number, string>;
}

/** `key`: see keyAt; '' where none stood there. `isEmptied`: it was taken away with everything that people type in the row. */
export interface RowThen {
  readonly key: string;
  readonly isEmptied: boolean;
}
