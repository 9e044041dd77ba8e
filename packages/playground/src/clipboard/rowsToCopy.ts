// The rows of an area that are copied: where a filter hides some, only those in sight, as in Excel.

import { intersect, type Area, type SheetData } from '@coachbook/workbook';

/** Undefined where nothing is left out. Rows hidden by hand are copied. */
export function rowsToCopy(
  { tables, autoFilter, rows }: Pick<SheetData, 'tables' | 'autoFilter' | 'rows'>,
  area: Area,
): readonly number[] | undefined {
  const isFiltered = [...tables, ...(autoFilter ? [autoFilter] : [])].some(
    (one) => one.filters.length > 0 && intersect(one.area, area),
  );
  const hidden = new Set(isFiltered ? rows.filter((row) => row.hidden).map(({ index }) => index) : []);
  const shown = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at).filter(
    (row) => !hidden.has(row),
  );
  return shown.length === 0 || shown.length === area.bottom - area.top + 1 ? undefined : shown;
}
