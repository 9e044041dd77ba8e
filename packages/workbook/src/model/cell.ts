// What one cell holds: a value, the formula behind it, and how it looks.

import type { CellStyle } from './style';

/** The error texts Excel shows in cells, as its API returns them. */
export type CellErrorText =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  | '#GETTING_DATA'
  | '#BLOCKED!'
  | '#FIELD!'
  | '#CONNECT!'
  | '#BUSY!'
  | '#UNKNOWN!';

/** An error as a value of its own, so that the text "#N/A" typed by a person stays text. */
export interface CellError {
  readonly error: CellErrorText;
}

/** Dates and times are serial numbers (days since 1899-12-30, Excel's 1900 system) told apart only by their number format, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellData {
  /** Zero-based column; cells of a row are sorted by it. */
  readonly column: number;
  /** The constant, or the cached result where there is a formula; null is an empty cell (kept only for its style). Never the empty string, unless a formula's result. */
  readonly value: CellValue;
  /**
   * In Excel's English, comma-separated form with its leading "=", structured references as Excel shows them ("=[@Target]-Goals[@[Start value]]").
   * The file's longer form (Goals[[#This Row],[Target]]) is the business of @coachbook/xlsx alone.
   */
  readonly formula?: string;
  /** The block a dynamic array formula fills, this cell included; the block's other cells carry their share of the result as value, without formula. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Absent: the style of the row, else of the column, else the workbook's default. */
  readonly style?: CellStyle;
}

export interface RowData {
  /** Zero-based; rows of a sheet are sorted by it. Rows without any content are left out. */
  readonly index: number;
  readonly cells: readonly CellData[];
  /** Pixels at 96 DPI; absent is automatic. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** 1..7; absent is not grouped. */
  readonly outlineLevel?: number;
  /** The group that ends at this row (its summary row) is folded. */
  readonly collapsed?: boolean;
  readonly style?: CellStyle;
}

/** A run of columns, first and last zero-based and inclusive; runs are sorted and do not overlap. */
export interface ColumnData {
  readonly first: number;
  readonly last: number;
  /** Pixels at 96 DPI; absent is the default width (64). */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
  readonly style?: CellStyle;
}
