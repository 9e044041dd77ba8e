// A table (what Excel's object model calls Table and its users call a formatted table).

import type { Area } from './area';
import type { IconSetName } from './conditionalFormat';
import type { Color } from './style';

export interface TableColumnData {
  /** Stays with the column when it is renamed or moved; unique in the table, from 1. */
  readonly id: number;
  readonly name: string;
  /** The calculated column's formula, as in CellData.formula; new rows are filled with it. */
  readonly formula?: string;
  readonly totalsLabel?: string;
  readonly totalsFunction?: 'average' | 'count' | 'countNums' | 'max' | 'min' | 'stdDev' | 'sum' | 'var' | 'custom';
  readonly totalsFormula?: string;
}

export interface TableData {
  /** Unique in the workbook among tables and names. */
  readonly name: string;
  /** With the header row and, where shown, the totals row. */
  readonly area: Area;
  /** From left to right, as many as the area is wide. Names are unique in the table. */
  readonly columns: readonly TableColumnData[];
  /** "TableStyleLight9" and so on; null is no style. */
  readonly style: string | null;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  /** Some rows are hidden by its filters, whichever: all that is known of a table read from Excel, whose `filters` are not read. */
  readonly isFiltered?: true;
  readonly filters: readonly FilterData[];
}

/** Days and averages a filter finds anew whenever it is applied; Q and M are quarters and months of any year. */
export type DynamicFilter =
  | 'aboveAverage'
  | 'belowAverage'
  | 'yesterday'
  | 'today'
  | 'tomorrow'
  | 'yearToDate'
  | `${'last' | 'this' | 'next'}${'Week' | 'Month' | 'Quarter' | 'Year'}`
  | `Q${1 | 2 | 3 | 4}`
  | `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** What a column's filter lets through, one way of them; column counts from the left edge of the table or filtered area. */
export interface FilterData {
  readonly column: number;
  readonly values?: readonly string[];
  /** Beside the values, all dates of a year, month, day, hour, minute or second: ISO 8601 up to there, "2024" or "2024-03" or "2024-03-01T12". */
  readonly dates?: readonly string[];
  readonly blanks?: boolean;
  readonly custom?: {
    readonly and: boolean;
    readonly criteria: readonly { readonly operator: '=' | '<>' | '>' | '>=' | '<' | '<='; readonly value: string }[];
  };
  /** The highest or lowest numbers: so many, or so many in a hundred. */
  readonly top?: { readonly count: number; readonly percent: boolean; readonly bottom: boolean };
  readonly dynamic?: DynamicFilter;
  /** Cells of that fill or that colour of font. */
  readonly color?: { readonly of: 'fill' | 'font'; readonly color: Color };
  /** Cells with that icon of a conditional format, counted from the lowest; without an index those with none. Filters do not reach the sets of Excel 2010. */
  readonly icon?: {
    readonly set: Exclude<IconSetName, 'threeStars' | 'threeTriangles' | 'fiveBoxes'>;
    readonly index?: number;
  };
}

/** A filter on ordinary cells, outside any table. */
export interface AutoFilterData {
  readonly area: Area;
  readonly filters: readonly FilterData[];
}
