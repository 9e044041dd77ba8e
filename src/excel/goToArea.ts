// Shows people a place in the workbook.

import { areaAddress, type Area } from '../workbook';

/** Brings the sheet to the front and selects the area. One request. Throws ItemNotFound where the sheet is gone. */
export async function goToArea(context: Excel.RequestContext, sheet: string, area: Area): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(areaAddress(area)).select();
  await context.sync();
}
