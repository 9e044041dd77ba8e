// One of our tables where people left it: its sheet, its rows, and which of its columns is which.

import type { SheetData, TableData } from '@coachbook/workbook';
import type { TableDefinition } from '../schema/SheetDefinition';

/** Of a matrix: which column is whose. */
export interface MatrixColumns {
  /** Zero-based sheet column by the person's id. */
  readonly byPerson: ReadonlyMap<string, number>;
  /** Columns with letters that are nobody's any more. */
  readonly orphans: readonly { readonly header: string; readonly column: number }[];
}

export interface LocatedTable {
  readonly definition: TableDefinition;
  readonly sheet: SheetData;
  readonly table: TableData;
  /** Zero-based sheet column by our column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Keys whose header stands over more than one column; the leftmost is read. */
  readonly repeated: readonly string[];
  /** Zero-based sheet rows of the body, the first and the last that need be looked at: below it, the table is blank. */
  readonly first: number;
  readonly last: number;
  /** The last row in which anything stands, where that is further down than is read. */
  readonly beyond?: number;
  /** Of a matrix: which column is whose. */
  readonly crossings?: MatrixColumns;
}
