// Blocks of cells told row by row where a filter hides some of their rows.

import { intersect, type Area, type WorkbookData } from '../../workbook';
import type { Told } from './applyEdit';

/**
 * The same edits with every block that meets a filtered table cut into its rows: Excel writes the rows of a block to the rows in sight, one after another, and so into the wrong ones (OfficeDev/office-js#224, #226); a row by itself is
 * written where it belongs. `before`: the workbook as it was just read, with its tables' `isFiltered`.
 */
export function aroundFilters(edits: readonly Told[], before: WorkbookData): readonly Told[] {
  const filtered = new Map(before.sheets.flatMap(({ name, tables }): readonly (readonly [string, readonly Area[]])[] => {
    const areas = tables.flatMap((table) => (table.isFiltered ? [table.area] : []));
    return areas.length > 0 ? [[name, areas]] : [];
  }));
  if (filtered.size === 0) return edits;
  return edits.flatMap((edit): readonly Told[] => {
    if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [edit];
    const lines: readonly (readonly unknown[])[] = edit.kind === 'setValues' ? edit.values : edit.formulas;
    const area = { top: edit.top, left: edit.left, bottom: edit.top + lines.length - 1, right: edit.left + (lines[0]?.length ?? 1) - 1 };
    if (lines.length < 2 || !filtered.get(edit.sheet)?.some((table) => intersect(table, area))) return [edit];
    return edit.kind === 'setValues'
      ? edit.values.map((line, offset) => ({ ...edit, top: edit.top + offset, values: [line] }))
      : edit.formulas.map((line, offset) => ({ ...edit, top: edit.top + offset, formulas: [line] }));
  }).filter((edit) => !isEmptyLine(edit));
}

/** A row of a block in which nothing is to be written. */
function isEmptyLine(edit: Told): boolean {
  return (edit.kind === 'setValues' && edit.values.every((line) => line.every((value) => value === undefined)))
    || (edit.kind === 'setFormulas' && edit.formulas.every((line) => line.every((content) => content === undefined)));
}
