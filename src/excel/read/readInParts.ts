// Reads tables whose values are too many for one answer, a stretch of rows at a time.

import { areaAddress, type Area } from '@coachbook/workbook';
import { askBody, placeOf, type TableBody } from './TableBody';

/** A stretch to begin with; where its texts are too long for one answer, it is halved. */
const cellsPerRequest = 20_000;

/** Excel on the web answers 5 MB at most. */
export function isTooLarge(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Where the tables lie, by their names in small letters, with their values. One request for the places, then one for each stretch of at most 20,000 cells. */
export async function readInParts(
  context: Excel.RequestContext,
  tableNames: readonly string[],
): Promise<ReadonlyMap<string, TableBody>> {
  const tables = tableNames.map(
    (name) => [name.toLowerCase(), askBody(context.workbook.tables.getItemOrNullObject(name), 'address')] as const,
  );
  await context.sync();
  const bodies = new Map<string, TableBody>();
  for (const [name, { range, used }] of tables) {
    const place = placeOf(range);
    if (place?.sheet === undefined) continue;
    const first = placeOf(used)?.area;
    bodies.set(name, {
      area: place.area,
      first: first ?? place.area,
      values: first ? await readRows(context, place.sheet, first) : [],
    });
  }
  return bodies;
}

/** The values of an area, a stretch at a time; halved where one is too large. */
export async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<readonly (readonly unknown[])[]> {
  const rows = area.bottom - area.top + 1;
  if (rows === 1 || rows * (area.right - area.left + 1) <= cellsPerRequest) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    range.load('values');
    try {
      await context.sync();
      return range.values;
    } catch (error) {
      if (rows === 1 || !isTooLarge(error)) throw error;
    }
  }
  const middle = area.top + Math.ceil(rows / 2) - 1;
  return [
    ...(await readRows(context, sheet, { ...area, bottom: middle })),
    ...(await readRows(context, sheet, { ...area, top: middle + 1 })),
  ];
}
