// One change to a workbook: what a difference consists of, and what the Excel API or a file is told to do.

import type { Area } from '../model/area';
import type { CellValue, ColumnData, RowData } from '../model/cell';
import type { ChartData } from '../model/chart';
import type { ConditionalFormatData } from '../model/conditionalFormat';
import type {
  HyperlinkData,
  ImageData,
  NameData,
  NoteData,
  PrintData,
  ProtectionData,
  SheetData,
} from '../model/sheet';
import type { CellStyle, CellStyleData } from '../model/style';
import type { TableData } from '../model/table';
import type { ValidationData } from '../model/validation';
import type { WorkbookData } from '../model/workbook';

/** A formula with the result it is expected to have (files carry it; Excel computes its own). */
export interface FormulaContent {
  readonly formula: string;
  readonly value: CellValue;
}

/** The parts of a sheet that are single settings. */
export type SheetSettings = Pick<
  SheetData,
  | 'visibility'
  | 'tabColor'
  | 'gridlines'
  | 'headings'
  | 'rightToLeft'
  | 'zoom'
  | 'freeze'
  | 'summaryAbove'
  | 'autoFilter'
>;

export type RowProperties = Omit<RowData, 'cells'>;

/** Both states, because Excel groups rows one level at a time. */
export interface RowChange {
  readonly from: RowProperties;
  readonly to: RowProperties;
}

/** A chart that shows something else now; its place and looks are only touched where they differ. */
export interface ChartChange {
  readonly from: ChartData;
  readonly to: ChartData;
}

/** In blocks, `undefined` leaves a cell as it is and `null` empties it. Areas and positions are zero-based. */
export type Edit =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'setSheet'; readonly sheet: string; readonly settings: SheetSettings }
  | { readonly kind: 'unprotect'; readonly sheet: string }
  /** Whole columns: all that stands right of them moves along. */
  | { readonly kind: 'insertColumns'; readonly sheet: string; readonly at: number; readonly count: number }
  /** Cells: all that stands there and below in those columns moves down. */
  | { readonly kind: 'insertCells'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'setColumns'; readonly sheet: string; readonly columns: readonly ColumnData[] }
  | { readonly kind: 'setRows'; readonly sheet: string; readonly rows: readonly RowChange[] }
  /** Cell styles that what follows speaks of: missing ones are added, those that are there stay as people have made them. */
  | { readonly kind: 'provideCellStyles'; readonly cellStyles: readonly CellStyleData[] }
  /** `under`: what the cells look like so far, where that is certain, so that only what differs has to be told. */
  | {
      readonly kind: 'setStyle';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly style: CellStyle | undefined;
      readonly replaces: boolean;
      readonly under?: CellStyle;
    }
  | {
      readonly kind: 'setValues';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly values: readonly (readonly (CellValue | undefined)[])[];
    }
  | {
      readonly kind: 'setMerges';
      readonly sheet: string;
      readonly remove: readonly Area[];
      readonly add: readonly Area[];
    }
  | { readonly kind: 'deleteTable'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'addTable'; readonly sheet: string; readonly table: TableData }
  | { readonly kind: 'changeTable'; readonly sheet: string; readonly from: TableData; readonly to: TableData }
  /** Blank rows at the end of its body; in Excel, what stands below moves down. */
  | { readonly kind: 'growTable'; readonly sheet: string; readonly table: TableData; readonly count: number }
  | {
      readonly kind: 'setNames';
      readonly sheet?: string;
      readonly remove: readonly string[];
      readonly add: readonly NameData[];
    }
  | {
      readonly kind: 'setFormulas';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly formulas: readonly (readonly (FormulaContent | undefined)[])[];
    }
  | {
      readonly kind: 'setValidations';
      readonly sheet: string;
      readonly remove: readonly ValidationData[];
      readonly add: readonly ValidationData[];
    }
  /** In front of those the sheet has. */
  | {
      readonly kind: 'addConditionalFormats';
      readonly sheet: string;
      readonly conditionalFormats: readonly ConditionalFormatData[];
    }
  | {
      readonly kind: 'setConditionalFormats';
      readonly sheet: string;
      readonly conditionalFormats: readonly ConditionalFormatData[];
    }
  | {
      readonly kind: 'setCharts';
      readonly sheet: string;
      readonly remove: readonly string[];
      readonly add: readonly ChartData[];
      readonly change: readonly ChartChange[];
    }
  | {
      readonly kind: 'setImages';
      readonly sheet: string;
      readonly remove: readonly string[];
      readonly add: readonly ImageData[];
    }
  | {
      readonly kind: 'setNotes';
      readonly sheet: string;
      readonly remove: readonly NoteData[];
      readonly add: readonly NoteData[];
    }
  | {
      readonly kind: 'setHyperlinks';
      readonly sheet: string;
      readonly remove: readonly HyperlinkData[];
      readonly add: readonly HyperlinkData[];
    }
  | {
      readonly kind: 'setPrint';
      readonly sheet: string;
      readonly from: PrintData | undefined;
      readonly to: PrintData | undefined;
    }
  /** All of the sheet's breaks between rows, or all between columns. */
  | {
      readonly kind: 'setPageBreaks';
      readonly sheet: string;
      readonly between: 'rows' | 'columns';
      readonly at: readonly number[];
    }
  | { readonly kind: 'setProperties'; readonly properties: WorkbookData['properties'] }
  | { readonly kind: 'setSettings'; readonly webExtension: WorkbookData['webExtension'] }
  | { readonly kind: 'setCustomXml'; readonly parts: readonly string[] }
  | { readonly kind: 'protect'; readonly sheet: string; readonly protection: ProtectionData }
  | { readonly kind: 'select'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'activate'; readonly sheet: string };
