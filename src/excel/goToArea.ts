// Shows people a place in the workbook.

import { areaAddress, type Area } from '@coachbook/workbook';
import { unlessHidden } from './unlessHidden';

/** Brings the sheet to the front and selects the area. One request; a second one where its columns are folded away, to show them. Throws ItemNotFound where the sheet is gone, HiddenSheetError where it is hidden. */
export async function goToArea(context: Excel.RequestContext, sheet: string, area: Area): Promise<void> {
  // Got anew for each request: outside Excel.run a range is not kept from one sync to the next (InvalidObjectPath).
  const sheetThere = (): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  const rangeThere = (): Excel.Range => sheetThere().getRange(areaAddress(area));
  const range = await unlessHidden(sheetThere, async () => {
    sheetThere().activate();
    const found = rangeThere();
    found.load('columnHidden');
    found.select();
    await context.sync();
    return found;
  });
  if (!range.columnHidden) return;
  rangeThere().columnHidden = false;
  await context.sync();
}
