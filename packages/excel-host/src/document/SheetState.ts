// One worksheet as the host holds it: cells for fast random access, everything else as replaceable plain data.

import type {
  Area,
  CellData,
  ChartData,
  ColumnData,
  ConditionalFormatData,
  ImageData,
  NameData,
  RowData,
  SheetData,
  TableData,
} from '@coachbook/workbook';
import type { Entry } from './Entry';

export type RowProps = Omit<RowData, 'index' | 'cells'>;

export interface RowState {
  /** Height, hidden, outline and style; replaced, never changed. */
  props: RowProps;
  /** By column; the cells themselves are replaced, never changed. */
  readonly cells: Map<number, CellData>;
  /** The row as plain data, while nothing in it changed. */
  snapshot?: RowData | undefined;
}

/** Everything of a sheet but its rows and columns; lists of named things carry identities. */
export interface SheetParts extends Omit<
  SheetData,
  'rows' | 'columns' | 'tables' | 'charts' | 'conditionalFormats' | 'images' | 'names'
> {
  readonly tables: readonly Entry<TableData>[];
  readonly charts: readonly Entry<ChartData>[];
  readonly conditionalFormats: readonly Entry<ConditionalFormatData>[];
  readonly images: readonly Entry<ImageData>[];
  readonly names: readonly Entry<NameData>[];
}

/** Written only by WorkbookDocument, which keeps the journal; read by all. */
export interface SheetState {
  readonly id: string;
  parts: SheetParts;
  rows: Map<number, RowState>;
  columns: readonly ColumnData[];
  /** All rows as plain data, while none changed: where people look or what stands beside the cells changes more often. */
  rowsSnapshot: readonly RowData[] | undefined;
  /** The area around all cells, while it is known; null where there are none. */
  used: Area | null | undefined;
  /** The last snapshot, while nothing changed since. */
  snapshot: SheetData | undefined;
}
