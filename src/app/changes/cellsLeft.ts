// What edits leave in cells.

import type { CellValue, Edit } from '@coachbook/workbook';
import type { WrittenCell } from './writeRemembering';

/** Every cell they give a value or a formula to; of a formula, what it shows. */
export function cellsLeft(edits: readonly Edit[]): readonly WrittenCell[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [];
    const lines: readonly (readonly (CellValue | undefined)[])[] =
      edit.kind === 'setValues' ? edit.values : edit.formulas.map((line) => line.map((content) => content?.value));
    return lines.flatMap((line, y) =>
      line.flatMap((value, x) =>
        value === undefined ? [] : [{ sheet: edit.sheet, row: edit.top + y, column: edit.left + x, value }],
      ),
    );
  });
}
