// Blocks of cells told row by row where a filter hides some of their rows.

import type { WorkbookData } from '@coachbook/workbook';
import type { SheetArea } from '../confirmCells';
import type { Told } from './applyEdit';

interface Rows {
  readonly top: number;
  readonly bottom: number;
  /** Only blocks of few rows are cut. */
  readonly few: boolean;
}

/** A block of more rows is told at once where no filter was seen: each row by itself costs Excel time. */
const mostRows = 500;

/**
 * The same edits with every block that meets rows of a filtered table cut into its rows, beside the table as well, because a filter hides whole rows: Excel writes the rows of a block to the rows in sight, one after another, and so into the wrong ones (OfficeDev/office-js#224, #226); a row by itself is
 * written where it belongs. `before`: the workbook as it was just read, with its tables' `isFiltered`. `inRows`: up to 500 rows of these tables are told by themselves in any case, because somebody may filter them in that very moment.
 */
export function aroundFilters(
  edits: readonly Told[],
  before: WorkbookData,
  inRows: readonly SheetArea[] = [],
): readonly Told[] {
  const filtered = new Map(
    before.sheets.flatMap(({ name, tables }): readonly (readonly [string, readonly Rows[]])[] => {
      const areas: readonly Rows[] = [
        ...tables.flatMap(({ area, isFiltered }) => (isFiltered ? [{ ...area, few: false }] : [])),
        ...inRows.flatMap(({ sheet, area }) => (sheet === name ? [{ ...area, few: true }] : [])),
      ];
      return areas.length > 0 ? [[name, areas]] : [];
    }),
  );
  if (filtered.size === 0) return edits;
  return edits
    .flatMap((edit): readonly Told[] => {
      if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [edit];
      const lines: readonly (readonly unknown[])[] = edit.kind === 'setValues' ? edit.values : edit.formulas;
      const last = edit.top + lines.length - 1;
      if (
        lines.length < 2 ||
        !filtered
          .get(edit.sheet)
          // Rows that a table grows by stand right below it as it was read.
          ?.some(
            ({ top, bottom, few }) =>
              top <= last && bottom + (few ? mostRows : 0) >= edit.top && (!few || lines.length <= mostRows),
          )
      )
        return [edit];
      return edit.kind === 'setValues'
        ? edit.values.map((line, offset) => ({ ...edit, top: edit.top + offset, values: [line] }))
        : edit.formulas.map((line, offset) => ({ ...edit, top: edit.top + offset, formulas: [line] }));
    })
    .filter((edit) => !isEmptyLine(edit));
}

/** A row of a block in which nothing is to be written. */
function isEmptyLine(edit: Told): boolean {
  return (
    (edit.kind === 'setValues' && edit.values.every((line) => line.every((value) => value === undefined))) ||
    (edit.kind === 'setFormulas' && edit.formulas.every((line) => line.every((content) => content === undefined)))
  );
}
