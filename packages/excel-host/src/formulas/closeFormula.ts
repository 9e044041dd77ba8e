// A formula as it was meant: Excel closes the parentheses a person has left open at the end.

import { isFormula } from './checkFormula';
import { tokensOf } from './tokens';

/** The same text where nothing is open, or where closing does not make it a formula. */
export function closeFormula(formula: string): string {
  const open = tokensOf(formula).reduce((depth, { value }) => depth + (value === '(' ? 1 : value === ')' ? -1 : 0), 0);
  if (open <= 0) return formula;
  const closed = formula.trimEnd() + ')'.repeat(open);
  return isFormula(closed) ? closed : formula;
}
