// Makes the open workbook one blank sheet again, whatever was made of it.

import { belongings, type Belongings } from './belongings';

/**
 * One request; what takes the rest away is queued and goes with whatever the caller asks next. Only ever called in a workbook that was found empty before.
 * The sheet is in front, and named as wanted; `kept` is what the workbook carried before.
 */
export async function blankWorkbook(context: Excel.RequestContext, name: string, kept: Belongings): Promise<Excel.Worksheet> {
  const { workbook, application } = context;
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  const carried = belongings(workbook);
  await context.sync();
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
  for (const one of names.items) names.getItem(one.name).delete();
  carried.removeAllBut(kept);
  application.calculationMode = 'Automatic';
  const sheet = worksheets.getItem(spare);
  sheet.name = name;
  return worksheets.getItem(name);
}
