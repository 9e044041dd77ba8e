// A formula that may stand on any sheet.

import { quoteSheet } from '@coachbook/workbook';
import { isReference, replaceTokens } from '../formulas/tokens';

/** References without a sheet get the one named. */
export function withSheet(formula: string, sheet: string): string {
  return replaceTokens(formula, (token) =>
    isReference(token) && !token.value.includes('!') ? `${quoteSheet(sheet)}!${token.value}` : undefined,
  );
}
