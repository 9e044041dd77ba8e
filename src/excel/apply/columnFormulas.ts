// Formulas that are the same all the way down need to be said once.

import type { Edit } from '@coachbook/workbook';

/** A cell by its address: said once for a whole range, it would move along from row to row. */
const cellReference = /\$?[A-Za-z]{1,3}\$?\d/;

/** The one formula of each column, from left to right; undefined where rows differ, some cell is to be left alone, or a formula speaks of single cells. */
export function columnFormulas({ formulas }: Extract<Edit, { kind: 'setFormulas' }>): readonly string[] | undefined {
  const [first] = formulas;
  if (!first || formulas.length < 2) return undefined;
  const uniform = first.every(
    (content, x) =>
      content && !cellReference.test(content.formula) && formulas.every((row) => row[x]?.formula === content.formula),
  );
  return uniform ? first.flatMap((content) => content?.formula ?? []) : undefined;
}
