// Widths and heights that fit what cells show, estimated from the text: no font is measured here.

import type { Area, CellStyle } from '@coachbook/workbook';
import { changeColumns, columnProps } from '../document/columns';
import { eachCell } from '../document/content';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { columnWidth, defaultRowHeight } from '../document/measures';

/** Pixels a text takes in that style: seven per character at eleven points, and the cell's margins. */
function textWidth(text: string, style: CellStyle): number {
  const size = (style.font?.size ?? 11) / 11;
  const longest = Math.max(0, ...text.split('\n').map((line) => line.length));
  return Math.ceil(longest * 7 * size * (style.font?.bold ? 1.07 : 1)) + 5 + (style.indent ?? 0) * 9;
}

export function autofitColumns(document: WorkbookDocument, sheet: SheetState, area: Area): void {
  const widths = new Map<number, number>();
  eachCell(sheet, area, (row, cell) => {
    const style = styleAt(sheet, row, cell.column);
    if (style.wrap || cell.value === null) return;
    widths.set(
      cell.column,
      Math.max(widths.get(cell.column) ?? 0, textWidth(numberText(cell.value, style.numberFormat), style)),
    );
  });
  for (const [column, width] of widths)
    document.writeColumns(
      sheet,
      changeColumns(sheet.columns, column, column, (props) => ({ ...props, width: Math.min(width, 1_790) })),
    );
}

/** A column nobody gave a width becomes wide enough for a number with a format that is entered into it, as in Excel. */
export function widenFor(document: WorkbookDocument, sheet: SheetState, row: number, column: number): void {
  const value = document.cell(sheet, row, column)?.value;
  const style = styleAt(sheet, row, column);
  const props = columnProps(sheet.columns, column);
  if (typeof value !== 'number' || style.numberFormat === undefined || props.width !== undefined || props.hidden)
    return;
  // The cell's margins are a little more for the eye than for the text.
  const width = textWidth(numberText(value, style.numberFormat), style) + 3;
  if (width > columnWidth(sheet, column))
    document.writeColumns(
      sheet,
      changeColumns(sheet.columns, column, column, (before) => ({ ...before, width })),
    );
}

export function autofitRows(document: WorkbookDocument, sheet: SheetState, area: Area): void {
  const heights = new Map<number, number>();
  eachCell(sheet, area, (row, cell) => {
    const style = styleAt(sheet, row, cell.column);
    const line = Math.ceil(((style.font?.size ?? 11) / 11) * defaultRowHeight);
    const text = numberText(cell.value, style.numberFormat);
    const lines = style.wrap
      ? text
          .split('\n')
          .reduce(
            (sum, each) =>
              sum + Math.max(1, Math.ceil(textWidth(each, style) / Math.max(20, columnWidth(sheet, cell.column)))),
            0,
          )
      : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, line + (lines - 1) * (line - 1)));
  });
  for (const [row, height] of heights) {
    const { height: _before, ...props } = sheet.rows.get(row)?.props ?? {};
    document.writeRow(sheet, row, height === defaultRowHeight ? props : { ...props, height });
  }
}
