// Puts the empty workbook back as it was before the self-test.

import { carriedItems, type CarriedItems } from './carriedItems';
import { blankWorkbook } from './blankWorkbook';
import { removeCustom } from './customProperties';
import { removeNames } from './removeNames';
import { KEPT_PROPERTIES, type Stock } from './Stock';

/** Sheets, names, settings, properties, styles, and how Excel calculates. Throws what Excel throws, and where names stay, once everything else is back. */
export async function cleanUp(context: Excel.RequestContext, stock: Stock): Promise<void> {
  const [first = 'Sheet1', ...others] = stock.sheets;
  await blankWorkbook(context, first, stock.carriedItems);
  for (const name of others) context.workbook.worksheets.add(name);
  context.application.calculationMode = stock.calculationMode;
  const { properties } = context.workbook;
  properties.load(KEPT_PROPERTIES.join());
  const carried = carriedItems(context.workbook);
  await context.sync();
  const changed = KEPT_PROPERTIES.filter((key) => properties[key] !== stock.properties[key]);
  for (const key of changed) properties[key] = stock.properties[key];
  leadBack(context.workbook.names, carried.read(), stock.carriedItems);
  await context.sync();
  await removeCustom(context, stock.carriedItems.custom);
  const stayed = await removeNames(context, carried.newNames(stock.carriedItems));
  if (stayed.length > 0) throw Object.assign(new Error(`Names: ${stayed.join(', ')}`), { code: 'NotDeleted' });
}

/** Names that were there before and led to a sheet lead nowhere since that sheet was made anew. */
function leadBack(names: Excel.NamedItemCollection, now: Omit<CarriedItems, 'custom'>, kept: CarriedItems): void {
  for (const [name, formula] of kept.names)
    if (now.names.has(name) && now.names.get(name) !== formula) names.getItem(name).formula = formula;
}
