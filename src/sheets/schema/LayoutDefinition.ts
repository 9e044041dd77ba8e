// Cells laid out freely beside the tables of a sheet: words, links, and formulas that show what computed tables hold.

import type { CellStyle, CellValue, ColumnData } from '@coachbook/workbook';
import type { Language, MessageKey } from '../../locales';
import type { SheetContext } from './SheetContext';
import type { SheetTab } from './SheetTab';

/** One cell. It says a text, shows a formula's result, or both are absent and it is mere ground. */
export interface LayoutCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  readonly text?: MessageKey;
  /** The sheet a click leads to. */
  readonly link?: SheetTab;
  /** Excel keeps it up to date, so that a refresh has only the tables to write; `value` is what it shows. */
  readonly shown?: {
    readonly formula: (language: Language) => string;
    readonly value: (context: SheetContext) => CellValue;
  };
}

export interface LayoutDefinition {
  /** Widths of the columns that no table gives a width. */
  readonly columns: readonly ColumnData[];
  /** Pixels, by zero-based row. */
  readonly heights: Readonly<Record<number, number>>;
  /** `sheets` are those of the workbook, in the order of their tabs. */
  readonly cells: (sheets: readonly SheetTab[]) => readonly LayoutCell[];
}
