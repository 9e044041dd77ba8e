// Formulas that were filled over an area need to be said once: in R1C1 notation each of its cells has the same text.

import { relativeFormula, type Area, type Edit } from '@coachbook/workbook';

type FormulasEdit = Extract<Edit, { kind: 'setFormulas' }>;

interface AlikeFormulas {
  readonly area: Area;
  /** In R1C1 notation. */
  readonly formula: string;
}

/** Characters that are worth a call of their own. */
const worthACall = 1_500;

/** Takes out what is the same over many cells; what is left stays where it was, or is undefined where nothing is. */
export function takeAlikeFormulas({ top, left, formulas }: FormulasEdit): {
  readonly alike: readonly AlikeFormulas[];
  readonly rest: FormulasEdit['formulas'] | undefined;
} {
  const texts = formulas.map((row, y) =>
    row.map((content, x) => content && relativeFormula(content.formula, top + y, left + x)),
  );
  const runs: AlikeFormulas[] = [];
  texts.forEach((row, y) => {
    for (let x = 0; x < row.length;) {
      const formula = row[x];
      let end = x + 1;
      while (end < row.length && row[end] === formula) end += 1;
      if (formula !== undefined) {
        const [first, last] = [left + x, left + end - 1];
        const above = runs.findIndex(
          ({ area, formula: other }) =>
            other === formula && area.bottom === top + y - 1 && area.left === first && area.right === last,
        );
        const run = {
          formula,
          area: { top: runs[above]?.area.top ?? top + y, bottom: top + y, left: first, right: last },
        };
        if (above < 0) runs.push(run);
        else runs[above] = run;
      }
      x = end;
    }
  });
  const alike = runs.filter(
    ({ area, formula }) =>
      ((area.bottom - area.top + 1) * (area.right - area.left + 1) - 1) * formula.length > worthACall,
  );
  if (alike.length === 0) return { alike, rest: formulas };
  const isTaken = (row: number, column: number): boolean =>
    alike.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const rest = formulas.map((row, y) => row.map((content, x) => (isTaken(top + y, left + x) ? undefined : content)));
  return { alike, rest: rest.some((row) => row.some((content) => content)) ? rest : undefined };
}
