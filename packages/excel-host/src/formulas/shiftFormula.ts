// References in a formula that follow inserted and deleted cells.

import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { LIMITS, type Area } from '@coachbook/workbook';
import { shiftArea, type Shift } from './Shift';
import { isReference, replaceTokens } from './tokens';

/** `own` is the sheet the formula stands on, `moved` the one whose cells shift. A reference to deleted cells becomes #REF!. */
export function shiftFormula(formula: string, own: string, moved: string, shift: Shift): string {
  if (!/\d|:/.test(formula)) return formula;
  const wanted = moved.toUpperCase();
  if (own.toUpperCase() !== wanted && !formula.includes('!')) return formula;
  return replaceTokens(formula, (token) => {
    if (!isReference(token)) return undefined;
    return rewriteReference(token.value, (sheet, area) =>
      (sheet ?? own).toUpperCase() === wanted ? shiftArea(area, shift) : area,
    );
  });
}

/** The text of a reference after its area is replaced; `undefined` from `change` makes it #REF!, anchors are kept. */
export function rewriteReference(
  text: string,
  change: (sheet: string | undefined, area: Area) => Area | undefined,
): string | undefined {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || !reference.range) return undefined;
  const contexts = 'context' in reference ? (reference.context ?? []) : [];
  if (contexts.length > 1) return undefined;
  const { range } = reference;
  const wholeColumns = typeof range.top !== 'number';
  const wholeRows = typeof range.left !== 'number';
  const area: Area = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? LIMITS.rows - 1,
    right: range.right ?? LIMITS.columns - 1,
  };
  const next = change(contexts[0], area);
  if (next === area) return undefined;
  if (!next) return text.includes('!') ? `${text.slice(0, text.lastIndexOf('!') + 1)}#REF!` : '#REF!';
  return stringifyA1Ref({
    ...reference,
    range: {
      ...range,
      ...(wholeColumns ? {} : { top: next.top, bottom: next.bottom }),
      ...(wholeRows ? {} : { left: next.left, right: next.right }),
    },
  });
}
