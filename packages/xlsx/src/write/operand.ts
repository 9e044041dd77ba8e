// What a rule compares with: a formula with "=", a number, or bare text; files know formulas only.

import { toFileFormula } from '../formula/toFileFormula';

/** "=$A$1" to "$A$1", "5" to "5", "Done" to "\"Done\"". */
export function fileOperand(text: string): string {
  if (text.startsWith('=')) return toFileFormula(text, '');
  if (text.trim() !== '' && Number.isFinite(Number(text))) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
