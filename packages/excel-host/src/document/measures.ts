// Sizes: pixels in the workbook, points in Excel's API.

import { columnProps } from './columns';
import type { SheetState } from './SheetState';

export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
export const pointsPerPixel = 0.75;

/** Pixels; 0 when hidden. */
export function columnWidth(sheet: SheetState, column: number): number {
  const { width, hidden } = columnProps(sheet.columns, column);
  return hidden ? 0 : (width ?? defaultColumnWidth);
}

/** Pixels; 0 when hidden. */
export function rowHeight(sheet: SheetState, row: number): number {
  const props = sheet.rows.get(row)?.props;
  return props?.hidden ? 0 : (props?.height ?? defaultRowHeight);
}

/** Pixels from the sheet's left edge to a column's. */
export function leftOf(sheet: SheetState, column: number): number {
  let left = column * defaultColumnWidth;
  for (const run of sheet.columns) {
    if (run.first >= column) break;
    const count = Math.min(run.last, column - 1) - run.first + 1;
    left += count * ((run.hidden ? 0 : (run.width ?? defaultColumnWidth)) - defaultColumnWidth);
  }
  return left;
}

/** Pixels from the sheet's top to a row's. */
export function topOf(sheet: SheetState, row: number): number {
  let top = row * defaultRowHeight;
  for (const [index, state] of sheet.rows) {
    if (index < row) top += (state.props.hidden ? 0 : (state.props.height ?? defaultRowHeight)) - defaultRowHeight;
  }
  return top;
}

/** The cell under a point and how far into it the point lies, in pixels. */
export function pointAt(
  sheet: SheetState,
  left: number,
  top: number,
): { readonly row: number; readonly column: number; readonly x: number; readonly y: number } {
  let column = 0;
  let x = Math.max(0, left);
  for (let width = columnWidth(sheet, 0); x >= width && column < 16_383; width = columnWidth(sheet, column)) {
    x -= width;
    column += 1;
  }
  let row = 0;
  let y = Math.max(0, top);
  for (let height = rowHeight(sheet, 0); y >= height && row < 1_048_575; height = rowHeight(sheet, row)) {
    y -= height;
    row += 1;
  }
  return { row, column, x: Math.round(x), y: Math.round(y) };
}
