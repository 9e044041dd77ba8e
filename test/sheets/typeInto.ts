// Types values into a workbook as plain data, the way a person does: by table and header.

import { SheetDraft, type CellValue, type WorkbookData } from '@coachbook/workbook';

/** Puts the values into the column with that header, from the first body row down; `undefined` leaves a cell as it is. Throws where table or header is not there. */
export function typeInto(
  workbook: WorkbookData,
  tableName: string,
  header: string,
  values: readonly (CellValue | undefined)[],
): WorkbookData {
  let found = false;
  const sheets = workbook.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === tableName);
    const index = table?.columns.findIndex(({ name }) => name === header) ?? -1;
    if (!table || index < 0) return sheet;
    found = true;
    const draft = new SheetDraft(sheet);
    values.forEach(
      (value, y) => value !== undefined && draft.setContent(table.area.top + 1 + y, table.area.left + index, { value }),
    );
    return draft.finish();
  });
  if (!found) throw new Error(`No column ${header} in a table ${tableName}`);
  return { ...workbook, sheets };
}
