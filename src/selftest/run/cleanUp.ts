// Puts the empty workbook back as it was before the self-test.

import { blankWorkbook } from './blankWorkbook';
import { KEPT_PROPERTIES, type Stock } from './Stock';

/** Sheets, names, settings, properties and styles. Throws what Excel throws. */
export async function cleanUp(context: Excel.RequestContext, stock: Stock): Promise<void> {
  const [first = 'Sheet1', ...others] = stock.sheets;
  await blankWorkbook(context, first, stock.belongings);
  for (const name of others) context.workbook.worksheets.add(name);
  const { properties } = context.workbook;
  properties.load(KEPT_PROPERTIES.join());
  await context.sync();
  const changed = KEPT_PROPERTIES.filter((key) => properties[key] !== stock.properties[key]);
  for (const key of changed) properties[key] = stock.properties[key];
  if (changed.length > 0) await context.sync();
}
