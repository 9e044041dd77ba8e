// The choices a list validation offers in a cell.

import { parseReference, type CellValue, type ValidationRule } from '@coachbook/workbook';
import type { Calculation } from '../calculation/Calculation';
import { numberText } from '../document/numberText';
import { lastRow } from '../document/lastRow';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { moveFormula } from '../formulas/moveFormula';

/** `origin` is the cell the rule's relative references are written for. Errors give no choices. */
export function listChoices(
  document: WorkbookDocument,
  calculation: Calculation,
  rule: Extract<ValidationRule, { kind: 'list' }>,
  sheet: SheetState,
  at: { readonly row: number; readonly column: number },
  origin: { readonly row: number; readonly column: number },
): readonly string[] {
  if (typeof rule.source !== 'string') return rule.source;
  const formula = moveFormula(rule.source, at.row - origin.row, at.column - origin.column);
  const reference = parseReference(formula);
  if (reference) {
    const on = reference.sheet === undefined ? sheet : document.sheetNamed(reference.sheet);
    return on ? textsIn(on, reference.area) : [];
  }
  const matrix = calculation.evaluateAll([{ formula, sheet, row: at.row, column: at.column }])[0] ?? [];
  return matrix
    .flat()
    .filter((value): value is Exclude<CellValue, null> => value !== null && value !== '' && typeof value !== 'object')
    .map((value) => numberText(value));
}

function textsIn(
  sheet: SheetState,
  area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(area.bottom, lastRow(sheet));
  for (let row = area.top; row <= last; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.rows.get(row)?.cells.get(column)?.value ?? null;
      if (value !== null && value !== '') texts.push(numberText(value, styleAt(sheet, row, column).numberFormat));
    }
  }
  return texts;
}
