// Shows people a place in the workbook.

import { areaAddress, type Area } from '@coachbook/workbook';

/** Brings the sheet to the front and selects the area. One request; a second one where its columns are folded away, to show them. Throws ItemNotFound where the sheet is gone. */
export async function goToArea(context: Excel.RequestContext, sheet: string, area: Area): Promise<void> {
  // Got anew for each request: outside Excel.run a range is not kept from one sync to the next (InvalidObjectPath).
  const rangeThere = (): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  context.workbook.worksheets.getItem(sheet).activate();
  const range = rangeThere();
  range.load('columnHidden');
  range.select();
  await context.sync();
  if (!range.columnHidden) return;
  rangeThere().columnHidden = false;
  await context.sync();
}
