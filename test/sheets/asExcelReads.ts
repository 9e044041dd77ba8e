// A workbook as a refresh in Excel gets to see it.

import { emptySheet, type WorkbookData } from '@coachbook/workbook';

/** What Excel is asked for: cells of tables, and charts by name. */
export function asExcelReads(workbook: WorkbookData): WorkbookData {
  return {
    ...workbook,
    names: [],
    sheets: workbook.sheets.map((sheet) => ({
      ...emptySheet(sheet.name),
      tables: sheet.tables,
      charts: sheet.charts,
      rows: sheet.rows.flatMap(({ index, cells }) => {
        const kept = cells
          .filter(({ column }) =>
            sheet.tables.some(
              ({ area }) => index >= area.top && index <= area.bottom && column >= area.left && column <= area.right,
            ),
          )
          .map(({ style: _style, ...cell }) => cell);
        return kept.length > 0 ? [{ index, cells: kept }] : [];
      }),
    })),
  };
}
