// Makes the open workbook one blank sheet again, whatever was made of it.

/**
 * One request; what takes the rest away is queued and goes with whatever the caller asks next. Only ever called in a workbook that was found empty before.
 * The sheet is in front, and named as wanted.
 */
export async function blankWorkbook(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { workbook, application } = context;
  const { worksheets, names, settings, properties } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  settings.load('items/key');
  properties.custom.load('items/key');
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
  for (const { key } of settings.items) settings.getItem(key).delete();
  for (const { key } of properties.custom.items) properties.custom.getItem(key).delete();
  application.calculationMode = 'Automatic';
  const sheet = worksheets.getItem(spare);
  sheet.name = name;
  return worksheets.getItem(name);
}
