// Edits cut to what one request can carry.

import type { Edit } from '@coachbook/workbook';
import { columnFormulas } from './columnFormulas';
import type { StylesOfSheet } from './gatherEdits';

/** About how many characters an edit takes in a request. */
export function weightOf(edit: Edit | StylesOfSheet): number {
  if (edit.kind === 'setStyle') return 1_000 + edit.areas.length * 100;
  if (edit.kind === 'setStyles') return edit.edits.reduce((sum, each) => sum + weightOf(each), 0);
  const uniform = edit.kind === 'setFormulas' ? columnFormulas(edit) : undefined;
  return (uniform ? uniform.join('').length : JSON.stringify(edit).length) + 500;
}

/** The same change in parts of at most `size` characters; only blocks of cells can be cut, between rows. */
export function splitEdit(edit: Edit, size: number): readonly Edit[] {
  if ((edit.kind !== 'setValues' && edit.kind !== 'setFormulas') || weightOf(edit) <= size) return [edit];
  const rows = edit.kind === 'setValues' ? edit.values.length : edit.formulas.length;
  const middle = Math.ceil(rows / 2);
  if (middle === rows) return [edit];
  const [upper, lower] =
    edit.kind === 'setValues'
      ? [
          { ...edit, values: edit.values.slice(0, middle) },
          { ...edit, top: edit.top + middle, values: edit.values.slice(middle) },
        ]
      : [
          { ...edit, formulas: edit.formulas.slice(0, middle) },
          { ...edit, top: edit.top + middle, formulas: edit.formulas.slice(middle) },
        ];
  return [...splitEdit(upper, size), ...splitEdit(lower, size)];
}
