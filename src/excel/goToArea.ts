// Shows people a place in the workbook.

import { areaAddress, type Area } from '../workbook';

/** Brings the sheet to the front and selects the area. One request; a second one where its columns are folded away, to show them. Throws ItemNotFound where the sheet is gone. */
export async function goToArea(context: Excel.RequestContext, sheet: string, area: Area): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  const range = worksheet.getRange(areaAddress(area));
  range.load('columnHidden');
  range.select();
  await context.sync();
  if (!range.columnHidden) return;
  range.columnHidden = false;
  await context.sync();
}
