// Relative references of a formula that is copied to another place.

import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { LIMITS } from '@coachbook/workbook';
import { isReference, replaceTokens } from './tokens';

/** The formula as it reads so many rows further down and columns further right; references that leave the sheet become #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || !/\d|:/.test(formula)) return formula;
  return replaceTokens(formula, (token) => (isReference(token) ? moved(token.value, rows, columns) : undefined));
}

function moved(text: string, rows: number, columns: number): string | undefined {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || !reference.range) return undefined;
  const { range } = reference;
  const row = (at: number | null | undefined, fixed: boolean | null | undefined): number | null | undefined =>
    typeof at === 'number' && !fixed ? at + rows : at;
  const column = (at: number | null | undefined, fixed: boolean | null | undefined): number | null | undefined =>
    typeof at === 'number' && !fixed ? at + columns : at;
  const next = {
    ...range,
    top: row(range.top, range.$top),
    bottom: row(range.bottom, range.$bottom),
    left: column(range.left, range.$left),
    right: column(range.right, range.$right),
  };
  const outside =
    [next.top, next.bottom].some((at) => typeof at === 'number' && (at < 0 || at >= LIMITS.rows)) ||
    [next.left, next.right].some((at) => typeof at === 'number' && (at < 0 || at >= LIMITS.columns));
  if (outside) return '#REF!';
  return stringifyA1Ref({ ...reference, range: next as typeof range });
}
