// What stands in a few cells before they are written over, asked for on the way, without a request of its own.

import type { CellData } from '../../workbook';
import { cellContent } from './cellContent';

export interface CellAddress {
  readonly sheet: string;
  /** Zero-based, like the column. */
  readonly row: number;
  readonly column: number;
}

/** Value and formula; undefined for an empty cell. */
export type CellContent = Pick<CellData, 'value' | 'formula'> | undefined;

/** Call it before the writing is queued; the answer may be called after the next request: contents in the order of the cells. */
export function rememberCells(context: Excel.RequestContext, cells: readonly CellAddress[]): () => readonly CellContent[] {
  const ranges = cells.map(({ sheet, row, column }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1));
  for (const range of ranges) range.load('values,formulas');
  return () => ranges.map((range) => cellContent(range.values[0]?.[0], range.formulas[0]?.[0]));
}
