// Looks whether the open workbook is empty, and notes what it is like.

import { belongings } from './belongings';
import { KEPT_PROPERTIES, type Stock } from './Stock';

/** Two requests. Undefined where anything is in the workbook that somebody may have put there: a value, a table, a chart, a shape, a name. */
export async function takeStock(context: Excel.RequestContext): Promise<Stock | undefined> {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name,items/visible');
  properties.load(KEPT_PROPERTIES.join());
  const carried = belongings(context.workbook);
  await context.sync();
  const parts = worksheets.items.map(({ name }) => {
    const sheet = worksheets.getItem(name);
    sheet.charts.load('items/name');
    sheet.shapes.load('items/name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') };
  });
  await context.sync();
  const isEmpty = tables.items.length === 0 && !names.items.some(({ visible }) => visible)
    && parts.every(({ sheet, used }) => used.isNullObject && sheet.charts.items.length === 0 && sheet.shapes.items.length === 0);
  if (!isEmpty) return undefined;
  return {
    sheets: worksheets.items.map(({ name }) => name),
    belongings: carried.read(),
    properties: Object.fromEntries(KEPT_PROPERTIES.map((key) => [key, properties[key]])) as Stock['properties'],
  };
}
