// Which part of a sheet is printed, asked for on the way: people may have chosen another one than we drew.

import { parseReference, type PrintData } from '../../workbook';

/** By the name of a table in small letters: what is printed of its sheet. */
export type PrintAreas = ReadonlyMap<string, Excel.RangeAreas>;

/** Asks for it; the answer comes with the next request. */
export function askPrintAreas({ workbook: { tables } }: Excel.RequestContext, tableNames: readonly string[]): PrintAreas {
  return new Map(tableNames.map((name) => {
    const areas = tables.getItemOrNullObject(name).worksheet.pageLayout.getPrintAreaOrNullObject();
    areas.load('address');
    return [name.toLowerCase(), areas];
  }));
}

/** The print set-up as far as it was read: its area, none where the whole sheet is printed, or several parts of it. The rest stands for what was not read. */
export function printRead(areas: Excel.RangeAreas): PrintData {
  const area = areas.isNullObject ? undefined : parseReference(areas.address)?.area;
  return { orientation: 'portrait', paper: 'A4', ...(area && { area }) };
}
