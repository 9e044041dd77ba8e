// What a grid needs to know to draw a sheet: texts, looks after conditional formats, choices, sizes.

import type { Area, CellStyle, CellValue, Color, FilterData, IconSetName, TableData } from '@coachbook/workbook';
import type { CellPlace } from './CellPlace';

/** How far a data bar reaches, in fractions of the cell's width; zero is where the axis stands. */
export interface BarView {
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly color: Color;
  readonly gradient: boolean;
}

export interface IconView {
  readonly set: IconSetName;
  /** 0 is the lowest icon of the set. */
  readonly index: number;
}

export interface CellView {
  readonly value: CellValue;
  readonly formula?: string;
  /** As Excel would show it by its number format, whatever the column's width; empty where a bar or icon hides the value. */
  readonly text: string;
  /** The number format's own colour ("[Red]"), if any. */
  readonly textColor?: Color;
  /** Own style, else row's, else column's; over it the table's look where the cell has none of its own; over it the conditional formats. */
  readonly style: CellStyle;
  readonly bar?: BarView;
  readonly icon?: IconView;
}

/** A header cell with a filter button. */
export interface FilterView {
  /** The rows below the header. */
  readonly body: Area;
  /** The filter set on this column, if any. */
  readonly filter: FilterData | undefined;
  /** Whether that filter lets a row through. */
  readonly passes: (row: number) => boolean;
}

export interface View {
  /** As Excel would show it by its number format. */
  display(sheet: string, row: number, column: number): string;
  /** Everything about one cell. */
  cell(sheet: string, row: number, column: number): CellView;
  /** What the formula bar shows and editing starts with ("=A1+1", "12%", "2026-03-01", "'007"); empty for hidden formulas. */
  editText(sheet: string, row: number, column: number): string;
  /** Choices of a list validation, expanded; undefined where there is no list. */
  choices(sheet: string, row: number, column: number): readonly string[] | undefined;
  /** The message of the validation of that cell. */
  prompt(sheet: string, row: number, column: number): { readonly title: string; readonly message: string } | undefined;
  /** The table there. */
  tableAt(sheet: string, row: number, column: number): TableData | undefined;
  /** What the filter button of that header cell works on; undefined where there is none. */
  filterAt(sheet: string, row: number, column: number): FilterView | undefined;
  /** A formula that depends on its own result; it shows 0, and what others in its circle show depends on the order they are calculated in. */
  circle(): CellPlace | undefined;
  /** Pixels, hidden rows and columns are 0. */
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  /** The cells that hold anything, formats included; undefined for a blank sheet. */
  usedArea(sheet: string): Area | undefined;
  /** Values (numbers, texts) of a reference such as "='4 Goals'!$A$1:$A$9", row by row: what charts draw. Hidden rows are left out. */
  series(reference: string): readonly CellValue[];
  /** Texts of a reference as displayed: what chart categories say. */
  labels(reference: string): readonly string[];
}
