// Brings the sheet of a table to the front, whatever the sheet is called by now.

/** One request. Throws ItemNotFound where the table is gone. */
export async function showTable(context: Excel.RequestContext, table: string): Promise<void> {
  const { worksheet } = context.workbook.tables.getItem(table);
  worksheet.activate();
  await context.sync();
}
