// Asks which part of some sheets is printed: a person may have chosen another one.

import { parseReference, type Area } from '../../workbook';

/** By sheet; undefined where the whole sheet is printed, or several parts of it. One request. */
export async function readPrintAreas(context: Excel.RequestContext, sheets: readonly string[]): Promise<ReadonlyMap<string, Area | undefined>> {
  const asked = sheets.map((name) => [name, context.workbook.worksheets.getItem(name).pageLayout.getPrintAreaOrNullObject().load('address')] as const);
  await context.sync();
  return new Map(asked.map(([name, areas]) => [name, areas.isNullObject ? undefined : parseReference(areas.address)?.area]));
}
