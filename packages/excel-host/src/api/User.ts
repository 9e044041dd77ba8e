// What a person at the sheet can do. Sheets are named by their tab; rows and columns are zero-based.

import type { Area, CellStyle, Color, FilterData } from '@coachbook/workbook';
import type { CellPlace } from './CellPlace';

/** Nothing was typed: the cell's validation refuses it, or asks. Typing again with `insist` overrides "warning" and "information". */
export interface ValidationAlert {
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

export type TypeResult = { readonly accepted: true } | { readonly accepted: false; readonly alert: ValidationAlert };

/** A cell as it stands on the clipboard: plain text (interpreted as typed), or formula/value from inside this workbook. */
export type PasteBlock = readonly (readonly string[])[];

/** A cell as another program or a web page put it on the clipboard. */
export interface PastedCell {
  /** As displayed there; read as if typed where there is no value, but never as a formula. */
  readonly text: string;
  /** The value behind the text, where its program says so. */
  readonly value?: string | number | boolean;
  /** Takes the place of the cell's look; absent: that stays. */
  readonly style?: CellStyle;
  /** Without a style: the number format for a cell that has none. */
  readonly numberFormat?: string;
  /** An address of the web or of mail. */
  readonly link?: string;
}

/** Rows of equal length; merges count from the block's corner. */
export interface PastedCells {
  readonly rows: readonly (readonly PastedCell[])[];
  readonly merges: readonly Area[];
}

/** A change of looks: what is absent stays as it is, null takes away. */
export interface FormatChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: Color | null;
  readonly fill?: Color | null;
  readonly horizontal?: NonNullable<CellStyle['horizontal']> | null;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin black lines: around and inside, around only, below only, or none at all. */
  readonly borders?: 'all' | 'outline' | 'bottom' | 'none';
}

/** All throw a HostError (code and message in Excel's words) where Excel would refuse: protected cells, merged areas, bad names, the last visible sheet. */
export interface User {
  /** Text as entered into a cell: numbers, dates, percentages, booleans and formulas are recognised, a leading apostrophe keeps text, addresses of the web and of mail become links. The empty text clears. */
  type(
    sheet: string,
    row: number,
    column: number,
    text: string,
    options?: { readonly overrideAlert?: boolean },
  ): TypeResult;
  /** Pastes a block of texts with its top left corner there. Validation is not asked, as in Excel. */
  paste(sheet: string, row: number, column: number, block: PasteBlock): void;
  /** Pastes cells of another program with its top left corner there. Validation is not asked, as in Excel. */
  pasteCells(sheet: string, row: number, column: number, cells: PastedCells): void;
  /** Copies cells with formulas (references follow), styles, rules, merges, links and notes, so many times down and across, only some of the area's rows if they are given, which close up; `cut` moves them. */
  copy(
    from: { readonly sheet: string; readonly area: Area; readonly rows?: readonly number[] },
    to: CellPlace & { readonly down?: number; readonly across?: number },
    options?: { readonly cut?: boolean; readonly only?: 'values' | 'formats' },
  ): void;
  /** Drags the fill handle: `area` is repeated or continued over `target`, which contains it. */
  fill(sheet: string, area: Area, target: Area): void;
  /** The Delete key: values and formulas go, formats stay. */
  clear(sheet: string, areas: readonly Area[]): void;
  /** Replaces a text in values and formulas, upper and lower case alike, in one cell or on all visible sheets; answers how many times. */
  replace(text: string, by: string, at?: CellPlace): number;
  insertRows(sheet: string, first: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, first: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  /** Rows inside a table, above sheet row `first`; only the cells of the table move down. */
  insertTableRows(sheet: string, table: string, first: number, count: number): void;
  deleteTableRows(sheet: string, table: string, first: number, count: number): void;
  select(sheet: string, area: Area): void;
  activate(sheet: string): void;
  /** Returns the name it got. */
  addSheet(name?: string, position?: number): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  /** Pixels. */
  resizeColumns(sheet: string, first: number, last: number, width: number): void;
  resizeRows(sheet: string, first: number, last: number, height: number): void;
  /** As wide, or as high, as what stands there needs; rows are automatic again. */
  fitColumns(sheet: string, first: number, last: number): void;
  fitRows(sheet: string, first: number, last: number): void;
  /** Folds or unfolds the group whose summary row or column that is. */
  toggleOutline(sheet: string, dimension: 'rows' | 'columns', summary: number): void;
  /** Groups rows or columns one level deeper (1), or takes them out of their innermost group (-1). */
  changeOutline(sheet: string, dimension: 'rows' | 'columns', first: number, last: number, by: 1 | -1): void;
  /** 1 shows only the outermost level; 0 leaves that dimension as it is. */
  showOutlineLevels(sheet: string, rows: number, columns: number): void;
  /** Sets or removes (null) the filter of the column whose header, with its button, that cell is: of a table or of a filter outside tables. */
  filter(sheet: string, row: number, column: number, filter: Omit<FilterData, 'column'> | null): void;
  /** Sorts the rows of an area, its headers left out, by one of its columns. */
  sort(sheet: string, body: Area, column: number, ascending: boolean): void;
  /** Filter buttons on or off: of the table there, outside tables of the cells around. */
  toggleFilter(sheet: string, area: Area): void;
  setNote(sheet: string, row: number, column: number, text: string | null): void;
  moveChart(
    sheet: string,
    chart: string,
    position: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  ): void;
  setZoom(sheet: string, percent: number): void;
  setNumberFormat(sheet: string, area: Area, numberFormat: string): void;
  /** Changes how cells look, whole rows and columns included. */
  format(sheet: string, areas: readonly Area[], change: FormatChange): void;
  /** So many rows at the top and columns at the left stay while the rest scrolls; none of both: nothing is frozen. */
  freeze(sheet: string, rows: number, columns: number): void;
  /** Copies a sheet to stand before the original, as Excel offers, and shows it. Returns its name. */
  copySheet(sheet: string): string;
  colorTab(sheet: string, color: Color | null): void;
  /** Leads from a cell to an address of the web or a place in this workbook ("'4 Goals'!A1"); null takes the link away, its text stays. */
  setLink(
    sheet: string,
    row: number,
    column: number,
    link: { readonly address: string } | { readonly location: string } | null,
  ): void;
  /** False when there is nothing to undo. */
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Somebody who has the same workbook open in another window: what they look at, and what they take back, is theirs alone. */
export type RemoteUser = Omit<User, 'select' | 'activate' | 'undo' | 'redo' | 'canUndo' | 'canRedo'>;
