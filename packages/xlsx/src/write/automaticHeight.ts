// How high a row with wrapped texts will be: kept in the file beside rows of automatic height, for programs that believe the file.

import type { CellStyle, CellValue, SheetData } from '@coachbook/workbook';
import { defaultColumnWidth, defaultRowHeight } from '../vocabulary/units';

/** Pixels of an average letter of the default font at 11 points, and what a cell keeps free at its sides. */
const letterWidth = 5.7;
const padding = 8;
const indentWidth = 9;

/** Estimates by letters, as there are no fonts to measure with: a little too high rather than cut. */
export class AutomaticHeight {
  private readonly widths: number[] = [];
  private readonly columnStyles: CellStyle[] = [];

  constructor(sheet: SheetData) {
    for (const { first, last, width, style } of sheet.columns) {
      // Runs to the last column of a sheet are about looks; nobody wraps texts there.
      for (let column = first; column <= Math.min(last, first + 255); column += 1) {
        if (width !== undefined) this.widths[column] = width;
        if (style) this.columnStyles[column] = style;
      }
    }
  }

  /** Pixels a text needs in that column; 0 where it does not wrap. */
  of(value: CellValue, style: CellStyle | undefined, column: number): number {
    const look = style ?? this.columnStyles[column];
    if (!look?.wrap || typeof value !== 'string') return 0;
    const scale = (look.font?.size ?? 11) / 11;
    const room = (this.widths[column] ?? defaultColumnWidth) - padding - (look.indent ?? 0) * indentWidth;
    const letters = Math.max(1, Math.floor(room / (letterWidth * scale)));
    const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    return lines <= 1 ? 0 : Math.ceil(lines * defaultRowHeight * scale);
  }
}
