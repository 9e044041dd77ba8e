// Whether a validation lets a value into a cell.

import type { CellValue, ComparisonOperator, ValidationData, ValidationRule } from '@coachbook/workbook';
import type { Calculation } from '../calculation/Calculation';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { moveFormula } from '../formulas/moveFormula';
import { listChoices } from './listChoices';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas in the rule see the workbook as it is now: a custom rule is asked after the value was written. */
export function acceptsValue(
  document: WorkbookDocument,
  calculation: Calculation,
  validation: ValidationData,
  sheet: SheetState,
  at: Place,
  value: CellValue,
): boolean {
  const { rule } = validation;
  if (rule.kind === 'any') return true;
  if (value === null || value === '') return validation.ignoreBlank || value === null;
  const first = validation.areas[0];
  const origin = first ? { row: first.top, column: first.left } : at;
  const formulaValue = (formula: string): CellValue =>
    calculation.evaluate(
      moveFormula(formula, at.row - origin.row, at.column - origin.column),
      sheet,
      at.row,
      at.column,
    );
  if (rule.kind === 'list') {
    const text = numberText(value).toUpperCase();
    const choices = listChoices(document, calculation, rule, sheet, at, origin);
    const literal = typeof rule.source !== 'string';
    return choices.some(
      (choice) =>
        (literal ? choice === numberText(value) : choice.toUpperCase() === text) ||
        (typeof value === 'number' && Number(choice) === value),
    );
  }
  if (rule.kind === 'custom') return isTrue(formulaValue(rule.formula));
  const measured = measure(rule, value);
  if (measured === undefined) return false;
  const bound = (text: string): number | undefined => {
    const result = text.startsWith('=') ? formulaValue(text) : Number(text);
    return typeof result === 'number' && Number.isFinite(result) ? result : undefined;
  };
  const low = bound(rule.formula1);
  const high = rule.formula2 === undefined ? undefined : bound(rule.formula2);
  return low === undefined || holds(rule.operator, measured, low, high);
}

function measure(rule: Extract<ValidationRule, { formula1: string }>, value: CellValue): number | undefined {
  if (rule.kind === 'textLength') return numberText(value).length;
  if (typeof value !== 'number') return undefined;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(value)) return undefined;
  return value;
}

export function holds(operator: ComparisonOperator, value: number, low: number, high: number | undefined): boolean {
  const top = high ?? low;
  switch (operator) {
    case 'between':
      return value >= Math.min(low, top) && value <= Math.max(low, top);
    case 'notBetween':
      return value < Math.min(low, top) || value > Math.max(low, top);
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    case 'lessThanOrEqual':
      return value <= low;
  }
}

export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
