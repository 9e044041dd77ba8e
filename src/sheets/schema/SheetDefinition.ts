// What a worksheet is made of, as data: one renderer and one decoder read it.

import type { Analysis, ChoiceName, ColumnRule, Engagement, Part, Settings, SingleName, TableName, Variant } from '../../domain';
import type { Language, MessageKey } from '../../locales';
import type { CalendarDefinition } from './CalendarDefinition';
import type { CellValue, ChartData, ConditionalFormatData, PrintData } from '../../workbook';
import type { BoardDefinition } from './BoardDefinition';
import type { MatrixTable } from './MatrixTable';

/** Everything a computed cell may depend on. */
export interface SheetContext {
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

/** How a column's values look. A status and a remark begin with a sign, which gives them their colour. */
export type ColumnFormat = 'text' | 'longText' | 'id' | 'choice' | 'number' | 'integer' | 'percent' | 'day' | 'status' | 'remark';

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
export type CellRule = ColumnRule | { readonly kind: 'language' } | { readonly kind: 'choices'; readonly of: ChoiceName };

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

export interface SheetDefinition {
  /** Message keys "sheet.<key>.name" and so on hang on it. */
  readonly key: string;
  readonly name: MessageKey;
  readonly title: MessageKey;
  readonly question: MessageKey;
  readonly guidance: MessageKey;
  /** Step of the method, 0..7: decides the tab's colour. */
  readonly step: number;
  /** Absent: part of every engagement. */
  readonly variant?: Variant;
  /** The parts of the engagement it shows: where all of them are left out, so is the sheet. A sheet people type into goes with its tables. */
  readonly about?: readonly Part[];
  readonly tables: readonly TableDefinition[];
  readonly charts?: readonly ChartDefinition[];
  /** Rules over the columns of its tables, made once for all rows to come. */
  readonly rules?: (language: Language, areaOf: (table: string, column: string) => RuleArea) => readonly ConditionalFormatData[];
  /** A calendar to the right of one of its tables. */
  readonly calendar?: CalendarDefinition;
  /** Cells beside the tables that show what tables hold. */
  readonly board?: BoardDefinition;
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
