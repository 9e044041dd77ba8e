// Areas with a space between them: what they have in common is found here, because the engine knows no such operator.

import { tokenize } from '@borgar/fx';
import { intersect, parseReference, sheetReference } from '@coachbook/workbook';
import { isReference } from '../formulas/tokens';

/** A piece of the formula; `reference` is what it refers to, parentheses around it left away. */
interface Piece {
  readonly text: string;
  readonly reference?: string;
}

/** Of an engine's formula, plain references only, that stands on `sheet`. Areas that do not meet become #NULL!; what is worked out first (OFFSET, a union) stays as it is. */
export function intersections(formula: string, sheet: string): string {
  if (!/[\w#$)]\s+[\w$'(]/.test(formula)) return formula;
  const pieces: Piece[] = [];
  for (const token of tokenize(formula, { mergeRefs: true })) {
    const last = pieces.at(-1);
    if (last && isBlank(last.text) && isBlank(token.value)) pieces.splice(-1, 1, { text: last.text + token.value });
    else pieces.push({ text: token.value, ...(isReference(token) && { reference: token.value }) });
    while (unwrap(pieces) || meet(pieces, sheet));
  }
  return pieces.map(({ text }) => text).join('');
}

/** "(A1)" is as good as "A1" unless it is a function's argument. */
function unwrap(pieces: Piece[]): boolean {
  const [open, inner, close] = pieces.slice(-3);
  const before = pieces.at(-4);
  if (
    close?.text !== ')' ||
    open?.text !== '(' ||
    inner?.reference === undefined ||
    (before !== undefined && /[\w.]$/.test(before.text))
  )
    return false;
  pieces.splice(-3, 3, { text: `(${inner.text})`, reference: inner.reference });
  return true;
}

function meet(pieces: Piece[], sheet: string): boolean {
  const [first, space, second] = pieces.slice(-3);
  if (first?.reference === undefined || second?.reference === undefined || space === undefined || !isBlank(space.text))
    return false;
  const [a, b] = [parseReference(first.reference), parseReference(second.reference)];
  if (!a || !b) return false;
  const isSameSheet = (a.sheet ?? sheet).toUpperCase() === (b.sheet ?? sheet).toUpperCase();
  const common = isSameSheet ? intersect(a.area, b.area) : undefined;
  const reference = common && sheetReference(a.sheet ?? sheet, common);
  pieces.splice(-3, 3, reference === undefined ? { text: '#NULL!' } : { text: reference, reference });
  return true;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
