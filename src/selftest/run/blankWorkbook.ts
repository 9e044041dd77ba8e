// Makes the open workbook one blank sheet again, whatever was made of it.

import { carriedItems, type CarriedItems } from './carriedItems';
import { removeNames } from './removeNames';

/**
 * One request, one more where names came to the workbook; what takes the rest away is queued and goes with whatever the caller asks next. Only ever called in a workbook that was found empty before.
 * The sheet is in front, and named as wanted; `kept` is what the workbook carried before. Custom properties are left to cleanUp.
 */
export async function blankWorkbook(
  context: Excel.RequestContext,
  name: string,
  kept: CarriedItems,
): Promise<Excel.Worksheet> {
  const { workbook, application } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility');
  const carried = carriedItems(workbook);
  await context.sync();
  await removeNames(context, carried.newNames(kept));
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  let spare = 'Coachbook blank';
  for (let at = 2; taken.has(spare.toLowerCase()); at += 1) spare = `Coachbook blank ${at}`;
  worksheets.add(spare).activate();
  for (const sheet of worksheets.items) {
    const old = worksheets.getItem(sheet.name);
    // Excel refuses to delete what is very hidden.
    if (String(sheet.visibility) === 'VeryHidden') old.visibility = 'Visible';
    old.delete();
  }
  carried.removeAllBut(kept);
  application.calculationMode = 'Automatic';
  const sheet = worksheets.getItem(spare);
  sheet.name = name;
  return worksheets.getItem(name);
}
