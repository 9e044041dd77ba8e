// A sheet that only shows: tables side by side, with the look of our worksheets, of anything that has rows.

import type { CellValue, ChartData, HyperlinkData, PrintData } from '@coachbook/workbook';
import type { Status } from '../../domain';
import type { Language } from '../../locales';
import type { ColumnFormat } from '../schema/ColumnDefinition';

export interface ReportColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** A bar from 0 to 100 % behind the figure. */
  readonly bar?: true;
}

/** What a cell of a status column holds; statusText writes it. */
export type ReportCell = CellValue | { readonly status: Status };

export interface ReportTable {
  /** The table's name in Excel, by which other programs find it. */
  readonly name: string;
  /** Over a table that is not the only one. */
  readonly caption?: string;
  /** Zero-based. */
  readonly left: number;
  readonly columns: readonly ReportColumn[];
  /** At least one row is drawn, as Excel demands. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Where a click on the first cell of a row leads; undefined for nowhere. */
  readonly linkOf?: (row: number) => Pick<HyperlinkData, 'address' | 'tooltip'> | undefined;
}

export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly guidance: string;
  readonly tabColor: string;
  readonly tables: readonly ReportTable[];
  /** `reference(table, column)` is the body of a column as a chart refers to it. */
  readonly charts?: (reference: (table: string, column: number) => string) => readonly ChartData[];
  readonly print: Pick<PrintData, 'orientation'> & Partial<PrintData>;
}

export interface ReportWorkbook {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}
