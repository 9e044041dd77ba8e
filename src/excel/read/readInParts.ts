// Reads tables whose values are too many for one answer, a stretch of rows at a time.

import { areaAddress, parseReference } from '../../workbook';
import type { TableBody } from './readContents';

/** At most 5 MB is what Excel on the web answers; texts of two hundred characters still fit. */
const cellsPerRequest = 20_000;

/** Where the tables lie, by their names in small letters, with their values. One request for the places, then one for each 20,000 cells or so. */
export async function readInParts(context: Excel.RequestContext, tableNames: readonly string[]): Promise<ReadonlyMap<string, TableBody>> {
  const tables = tableNames.map((name) => ({ name: name.toLowerCase(), range: context.workbook.tables.getItemOrNullObject(name).getRange() }));
  for (const { range } of tables) range.load('address');
  await context.sync();
  const bodies = new Map<string, TableBody>();
  const finished: (() => void)[] = [];
  let waiting = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    for (const take of finished.splice(0)) take();
    waiting = 0;
  };
  for (const { name, range } of tables) {
    const place = range.isNullObject ? undefined : parseReference(range.address);
    if (place?.sheet === undefined) continue;
    const values: unknown[][] = [];
    bodies.set(name, { isNullObject: false, address: range.address, values });
    const { top, bottom, left, right } = place.area;
    const rows = Math.max(1, Math.floor(cellsPerRequest / (right - left + 1)));
    for (let from = top; from <= bottom; from += rows) {
      const to = Math.min(bottom, from + rows - 1);
      const part = context.workbook.worksheets.getItem(place.sheet).getRange(areaAddress({ top: from, bottom: to, left, right }));
      part.load('values');
      finished.push(() => values.push(...part.values));
      waiting += (to - from + 1) * (right - left + 1);
      if (waiting >= cellsPerRequest) await send();
    }
  }
  if (finished.length > 0) await send();
  return bodies;
}
