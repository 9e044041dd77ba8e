// Formulas in R1C1 notation, as they read from the cell they stand in.

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '@coachbook/workbook';

export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** References that leave the sheet become #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellAddress(row, column));
}
