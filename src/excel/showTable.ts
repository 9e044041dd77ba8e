// Brings the sheet of a table to the front, whatever the sheet is called by now.

import { unlessHidden } from './unlessHidden';

/** One request. Throws ItemNotFound where the table is gone, HiddenSheetError where its sheet is hidden. */
export async function showTable(context: Excel.RequestContext, table: string): Promise<void> {
  await unlessHidden(
    () => context.workbook.tables.getItem(table).worksheet,
    async () => {
      context.workbook.tables.getItem(table).worksheet.activate();
      await context.sync();
    },
  );
}
