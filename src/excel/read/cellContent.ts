// One cell as the API gives it, as plain data.

import type { CellErrorText, CellValue } from '@coachbook/workbook';

const errors: ReadonlySet<string> = new Set<CellErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#FIELD!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
]);

/** Value and formula of a cell; undefined for an empty one. Errors come as their text, and text that begins with "=" comes back as its own formula. */
export function cellContent(
  value: unknown,
  formula: unknown,
): { readonly value: CellValue; readonly formula?: string } | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if ((value === '' || value === null || value === undefined) && !isFormula) return undefined;
  const plain: CellValue =
    typeof value === 'string'
      ? errors.has(value)
        ? { error: value as CellErrorText }
        : value
      : typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
  return isFormula ? { value: plain, formula } : { value: plain };
}
