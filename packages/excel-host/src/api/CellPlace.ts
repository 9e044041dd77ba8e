// Where a cell is.

/** Zero-based; the sheet by its name. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
