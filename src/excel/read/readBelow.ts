// Reads what people wrote below tables that grow by themselves, so that it can make room for them.

import { parseReference, type WorkbookData } from '../../workbook';
import { readFormulas, type Block } from './readFormulas';

/** By the name of each table in small letters: how far its columns are in use. */
export type UsedColumns = ReadonlyMap<string, Excel.Range>;

/** Asks for it; the answer comes with the next request. */
export function askUsedColumns({ workbook: { tables } }: Excel.RequestContext, tableNames: readonly string[]): UsedColumns {
  return new Map(tableNames.map((name) => {
    const used = tables.getItemOrNullObject(name).getRange().getEntireColumn().getUsedRangeOrNullObject(true);
    used.load('address');
    return [name.toLowerCase(), used];
  }));
}

/** The workbook with what stands below those tables; most often nothing does, and then nothing is sent. Otherwise it takes one request more. */
export async function readBelow(context: Excel.RequestContext, workbook: WorkbookData, used: UsedColumns): Promise<WorkbookData> {
  const blocks = workbook.sheets.flatMap((sheet) => sheet.tables.flatMap(({ name, area }): readonly Block[] => {
    const range = used.get(name.toLowerCase());
    const bottom = range && !range.isNullObject ? (parseReference(range.address)?.area.bottom ?? 0) : 0;
    return bottom > area.bottom ? [{ sheet: sheet.name, area: { ...area, top: area.bottom + 1, bottom } }] : [];
  }));
  return blocks.length === 0 ? workbook : readFormulas(context, workbook, blocks, true);
}
