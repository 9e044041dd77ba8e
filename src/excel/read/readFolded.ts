// Which columns are folded away: Excel cannot be asked how deep columns are grouped, but whether they are hidden.

import { areaAddress, LIMITS, type ColumnData, type WorkbookData } from '@coachbook/workbook';

/** The workbook with those of the columns that are hidden, as they are given; they are to be folded away, by the names of their sheets. One request. */
export async function readFolded(
  context: Excel.RequestContext,
  workbook: WorkbookData,
  folded: ReadonlyMap<string, readonly ColumnData[]>,
): Promise<WorkbookData> {
  const asked = workbook.sheets.map(({ name }) =>
    (folded.get(name) ?? []).map((column) => {
      const range = context.workbook.worksheets
        .getItem(name)
        .getRange(areaAddress({ top: 0, bottom: LIMITS.rows - 1, left: column.first, right: column.last }));
      return { column, range: range.load('columnHidden') };
    }),
  );
  await context.sync();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => ({
      ...sheet,
      columns: (asked[at] ?? []).flatMap(({ column, range }) => (range.columnHidden ? [column] : [])),
    })),
  };
}
