// Brings a sheet to the front.

import { unlessHidden } from './unlessHidden';

/** One request. Throws ItemNotFound where the sheet is gone, HiddenSheetError where it is hidden. */
export async function showSheet(context: Excel.RequestContext, sheet: string): Promise<void> {
  await unlessHidden(
    () => context.workbook.worksheets.getItem(sheet),
    async () => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    },
  );
}
