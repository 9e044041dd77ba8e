// What a workbook holds, to be held against what it should hold.

import type { ColumnData, WorkbookData } from '@coachbook/workbook';

/** Everything but what is in front; columns that look alike are one stretch. */
export function contentOf({ activeSheet: _front, ...rest }: WorkbookData): object & Pick<WorkbookData, 'sheets'> {
  return JSON.parse(
    JSON.stringify({ ...rest, sheets: rest.sheets.map((sheet) => ({ ...sheet, columns: joined(sheet.columns) })) }),
  ) as WorkbookData;
}

function joined(columns: readonly ColumnData[]): readonly ColumnData[] {
  return columns.reduce<readonly ColumnData[]>((before, column) => {
    const last = before.at(-1);
    const isAlike =
      last &&
      last.last === column.first - 1 &&
      JSON.stringify({ ...last, first: 0, last: 0 }) === JSON.stringify({ ...column, first: 0, last: 0 });
    return isAlike ? [...before.slice(0, -1), { ...last, last: column.last }] : [...before, column];
  }, []);
}
