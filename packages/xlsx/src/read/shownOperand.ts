// What a rule compares with, as Excel's object model gives it.

import { toShownFormula } from '../formula/toShownFormula';

/** "5" stays "5"; all else is a formula with its "=". */
export function shownOperand(text: string): string {
  const trimmed = text.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? trimmed : toShownFormula(text, '');
}
