// What a worksheet is made of, as data: one renderer and one decoder read it.

import type { CellValue, ChartData, ConditionalFormatData, PrintData } from '@coachbook/workbook';
import type { ChoiceName, ColumnRule, Engagement, Part, SingleName, TableName, Variant } from '../../domain';
import type { Language, MessageKey } from '../../locales';
import type { LayoutDefinition } from './LayoutDefinition';
import type { GanttDefinition } from './GanttDefinition';
import type { ColumnDefinition, ColumnFormat } from './ColumnDefinition';
import type { MatrixTable } from './MatrixTable';
import type { SheetContext } from './SheetContext';
import type { SheetTab } from './SheetTab';

interface TableBase {
  /** The table's name in Excel: one for all languages, so that formulas and readers find it. */
  readonly name: string;
  readonly caption: MessageKey;
  /** Zero-based column of its left edge when the sheet is made. */
  readonly left: number;
}

/** A table people fill in: the rows of the engagement. */
export interface InputTable<T extends TableName = TableName> extends TableBase {
  readonly kind: 'input';
  readonly table: T;
  readonly columns: readonly ColumnDefinition<Engagement[T][number]>[];
  /** Rows offered when the sheet is made. */
  readonly blankRows: number;
}

/** A row of a computed table: its cells by column key, and how deep it lies in the outline (1 is outermost). */
export interface OutputRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly level: number;
}

/** A table the add-in fills. */
export interface OutputTable extends TableBase {
  readonly kind: 'output';
  readonly columns: readonly ColumnDefinition<OutputRow>[];
  readonly rows: (context: SheetContext) => readonly OutputRow[];
  /** Rows are grouped by level; the column that shows the level. */
  readonly levelColumn?: string;
  /** Each row of the outermost level begins a new printed page. */
  readonly paged?: true;
}

/** What a cell holds: what the domain declares of a column, or the workbook's own language. */
export type CellRule =
  ColumnRule | { readonly kind: 'language' } | { readonly kind: 'choices'; readonly of: ChoiceName };

/** One field of a record: a label, a value and a word of help. */
export interface FieldDefinition {
  readonly key: string;
  readonly label: MessageKey;
  readonly help: MessageKey;
  readonly rule: CellRule;
  readonly format: ColumnFormat;
  /** Written by the add-in; not for typing. */
  readonly computed?: true;
  /** A defined name for the value's cell. */
  readonly cellName?: string;
}

/** A record as a table of label, value and help: the settings, the mission, what is single in the audit. */
export interface RecordTable extends TableBase {
  readonly kind: 'record';
  readonly record: 'settings' | SingleName;
  readonly fields: readonly FieldDefinition[];
  readonly widths: { readonly label: number; readonly value: number; readonly help: number };
}

export type TableDefinition = InputTable | OutputTable | RecordTable | MatrixTable;

/** Where a table lies when its charts and rules are made: A1 addresses of its columns' bodies. */
export interface TablePlacement {
  readonly sheet: string;
  /** Zero-based sheet rows of the first and last body row. */
  readonly first: number;
  readonly last: number;
  /** Zero-based sheet column by column key; undefined where the column is gone. */
  readonly column: (key: string) => number | undefined;
}

export interface ChartDefinition {
  /** Unique in the workbook. */
  readonly name: string;
  /** The name of the table it draws; it may stand on another sheet. */
  readonly table: string;
  /** The column whose first value brings the chart about. Absent: the chart is there from the start and says what it waits for. */
  readonly since?: string;
  /** The chart over the table as it lies now. */
  readonly draw: (placement: TablePlacement, context: SheetContext) => ChartData;
}

export interface SheetDefinition extends SheetTab {
  readonly title: MessageKey;
  readonly question: MessageKey;
  readonly guidance: MessageKey;
  /** Absent: part of every engagement. */
  readonly variant?: Variant;
  /** The parts of the engagement it shows: where all of them are left out, so is the sheet. A sheet people type into goes with its tables. */
  readonly about?: readonly Part[];
  readonly tables: readonly TableDefinition[];
  readonly charts?: readonly ChartDefinition[];
  /** Rules over the columns of its tables, made once for all rows to come. */
  readonly rules?: (
    language: Language,
    areaOf: (table: string, column: string) => RuleArea,
  ) => readonly ConditionalFormatData[];
  /** A calendar to the right of one of its tables. */
  readonly gantt?: GanttDefinition;
  /** Cells beside the tables that show what tables hold. */
  readonly layout?: LayoutDefinition;
  /** Key of the sheet that shows what follows from this one. */
  readonly result?: string;
  /** Nothing stays while the rest scrolls: a sheet that is read in one look. */
  readonly unfrozen?: true;
  /** Columns that stay while the rest scrolls, where not the usual ones. */
  readonly frozenColumns?: number;
  readonly print: Pick<PrintData, 'orientation'> & Partial<PrintData>;
  readonly gridlines?: true;
}

/** The cells of a column from its first body row down, and the address of its first cell for relative formulas ("$K6"). */
export interface RuleArea {
  readonly area: ConditionalFormatData['areas'][number];
  readonly first: string;
}
