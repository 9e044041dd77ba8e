// A column of a table as data: who fills it, how it looks, what it holds.

import type { CellValue } from '@coachbook/workbook';
import type { ColumnRule } from '../../domain';
import type { Language, MessageKey } from '../../locales';
import type { SheetContext } from './SheetContext';

/** How a column's values look. A status and a remark begin with a sign, which gives them their colour. */
export type ColumnFormat =
  'text' | 'longText' | 'id' | 'choice' | 'number' | 'integer' | 'percent' | 'day' | 'status' | 'remark';

interface ColumnBase {
  /** The field of the row, or the name of what is computed; unique in the table. */
  readonly key: string;
  readonly header: MessageKey;
  /** Pixels. */
  readonly width: number;
  /** Grouped with its neighbours, so that people can fold away what they seldom need. */
  readonly detail?: true;
  /** Folded away when the sheet is made. */
  readonly folded?: true;
  readonly format: ColumnFormat;
}

/** Given by the add-in where it is blank, never changed. */
export interface IdColumn extends ColumnBase {
  readonly source: 'id';
}

/** Typed by people. */
export interface InputColumn extends ColumnBase {
  readonly source: 'input';
  readonly rule: ColumnRule;
  readonly help: MessageKey;
}

/** Computed by Excel itself, so that it lives without the add-in. */
export interface FormulaColumn<Row> extends ColumnBase {
  readonly source: 'formula';
  /** `of` gives the reference to a column of the same row, by key: of('target') is "[@Target]". */
  formula(of: (column: string) => string, language: Language): string;
  /** What the formula will show: files carry it, and tests compare. */
  value(row: Row, context: SheetContext): CellValue;
}

/** Computed by the add-in, where Excel cannot. */
export interface ComputedColumn<Row> extends ColumnBase {
  readonly source: 'computed';
  value(row: Row, context: SheetContext): CellValue;
}

export type ColumnDefinition<Row> = IdColumn | InputColumn | FormulaColumn<Row> | ComputedColumn<Row>;
