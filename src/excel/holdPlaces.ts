// Makes sure that nothing is written where a table lay and lies no more.

import { areaAddress, type Edit, type WorkbookData } from '@coachbook/workbook';

/**
 * Queues, in front of what writes, a question that Excel refuses (ItemNotFound, and then nothing after it is carried out) where a table on one of the sheets to be written to does not lie exactly where it was read or is
 * remembered: it must lie within that area (Range.getTables of what lies fully inside, ExcelApi 1.9), and reach its last row. So it costs no request, and leaves no moment between asking and writing.
 */
export function holdPlaces({ workbook }: Excel.RequestContext, { sheets }: WorkbookData, edits: readonly Edit[]): void {
  const touched = new Set(edits.map((edit) => ('sheet' in edit ? edit.sheet : undefined)));
  for (const { name, tables } of sheets) {
    if (tables.length === 0 || !touched.has(name)) continue;
    const sheet = workbook.worksheets.getItem(name);
    for (const { name: table, area } of tables) {
      sheet.getRange(areaAddress(area)).getTables(true).getItem(table).load('name');
      sheet
        .getRange(areaAddress({ ...area, top: area.bottom }))
        .getTables(false)
        .getItem(table)
        .load('name');
    }
  }
}

/** Whether that is what an error says, or that a sheet is not called any more as it was read: it was renamed or deleted, and as it is asked for at the head of the request, nothing of that was carried out. */
export function hasMoved(error: unknown): boolean {
  const { code, debugInfo } = (error ?? {}) as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  return (
    code === 'ItemNotFound' &&
    /^(TableScopedCollection|WorksheetCollection)/.test(debugInfo?.errorLocation ?? 'TableScopedCollection')
  );
}
