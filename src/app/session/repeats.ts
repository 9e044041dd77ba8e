// Whether what is about to be written was written before.

import type { Edit } from '@coachbook/workbook';

/** Whether all that `edits` would do is among what `written` did: the same cells, the same contents. */
export function repeats(edits: readonly Edit[], written: readonly Edit[]): boolean {
  const done = new Set(written.flatMap(stepsOf));
  return edits.length > 0 && edits.flatMap(stepsOf).every((step) => done.has(step));
}

/** Cell by cell; whatever else an edit does as a whole. */
function stepsOf(edit: Edit): readonly string[] {
  if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [JSON.stringify(edit)];
  const rows: readonly (readonly unknown[])[] =
    edit.kind === 'setValues' ? edit.values : edit.formulas.map((line) => line.map((content) => content?.formula));
  return rows.flatMap((line, y) =>
    line.flatMap((content, x) =>
      content === undefined ? [] : [JSON.stringify([edit.kind, edit.sheet, edit.top + y, edit.left + x, content])],
    ),
  );
}
