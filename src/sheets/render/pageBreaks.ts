// Where the printed pages of a computed table begin: at each row of its outermost level, which its level column shows.

import { LIMITS, type CellValue, type SheetData } from '@coachbook/workbook';
import type { LocatedTable } from '../decode/LocatedTable';

/** Page breaks of the sheet with the table's rows down to `last`. People's own, above and below the table, stay. */
export function pageBreaksOf(
  sheet: SheetData,
  located: LocatedTable,
  last: number,
  valueAt: (row: number, column: number) => CellValue,
): Pick<SheetData, 'pageBreaks'> {
  const { definition, first, columns } = located;
  const level =
    definition.kind === 'output' && definition.paged ? columns.get(definition.levelColumn ?? '') : undefined;
  if (level === undefined) return {};
  const own = sheet.pageBreaks ?? [];
  const rows: number[] = [];
  for (let row = first + 1; row <= last; row += 1) if (valueAt(row, level) === 1) rows.push(row);
  const all = [
    ...own.filter((row) => row <= first),
    ...rows,
    ...own.filter((row) => row > Math.max(last, located.last)),
  ];
  return all.length === 0 && !sheet.pageBreaks ? {} : { pageBreaks: all.slice(0, LIMITS.pageBreaks) };
}
