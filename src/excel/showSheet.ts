// Brings a sheet to the front.

/** One request. Throws ItemNotFound where the sheet is gone. */
export async function showSheet(context: Excel.RequestContext, sheet: string): Promise<void> {
  context.workbook.worksheets.getItem(sheet).activate();
  await context.sync();
}
