// One worksheet as plain data.

import type { Area } from './area';
import type { ColumnData, RowData } from './cell';
import type { Anchor, ChartData } from './chart';
import type { ConditionalFormatData } from './conditionalFormat';
import type { Color } from './style';
import type { AutoFilterData, TableData } from './table';
import type { ValidationData } from './validation';

export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** Exactly one of address (outside) and location (inside this workbook, "'4 Goals'!A1") is given. */
export interface HyperlinkData {
  readonly area: Area;
  readonly address?: string;
  readonly location?: string;
  readonly tooltip?: string;
}

export interface ImageData {
  readonly name: string;
  readonly anchor: Anchor;
  readonly type: 'png' | 'jpeg';
  /** Base64. */
  readonly content: string;
  readonly altText?: string;
}

/** What people may still do on a protected sheet. */
export interface ProtectionData {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selection: 'normal' | 'unlocked' | 'none';
}

export interface PrintData {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3' | 'Letter' | 'Legal' | 'Tabloid';
  /** Pages wide and tall; 0 is as many as it takes. Absent: not fitted. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** Rows repeated at the top of each page, zero-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  /** Inches. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** In Excel's codes: "&A" sheet, "&P" page, "&N" pages, "&D" date. */
  readonly header?: PrintTexts;
  readonly footer?: PrintTexts;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  /** Percent, 10..400, where the sheet is not fitted. Absent: 100. */
  readonly scale?: number;
  readonly gridlines?: true;
  readonly headings?: true;
  readonly blackAndWhite?: true;
  readonly draft?: true;
  /** Pages are counted across before down. */
  readonly overThenDown?: true;
  readonly firstPage?: number;
}

export interface PrintTexts {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export interface NameData {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly comment?: string;
  readonly hidden?: true;
}

export interface SheetData {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: Color;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly rightToLeft: boolean;
  /** Percent. */
  readonly zoom: number;
  /** Rows at the top and columns at the left that stay while the rest scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The selection a person left: shown again on opening. */
  readonly selection: Area;
  /** Summary rows stand above their details (false is Excel's default, below). */
  readonly summaryAbove: boolean;
  readonly rows: readonly RowData[];
  readonly columns: readonly ColumnData[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableData[];
  readonly autoFilter?: AutoFilterData;
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly charts: readonly ChartData[];
  readonly images: readonly ImageData[];
  readonly notes: readonly NoteData[];
  readonly hyperlinks: readonly HyperlinkData[];
  /** Names that hold on this sheet only. */
  readonly names: readonly NameData[];
  readonly protection?: ProtectionData;
  readonly print?: PrintData;
  /** Rows that begin a new printed page, zero-based, in order. */
  readonly pageBreaks?: readonly number[];
  /** Columns that begin a new printed page, zero-based, in order. Excel heeds breaks only where the sheet is not fitted. */
  readonly columnBreaks?: readonly number[];
}
