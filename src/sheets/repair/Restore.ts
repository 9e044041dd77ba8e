// One step of a repair.

import type { SheetData, WorkbookData } from '@coachbook/workbook';
import type { Located } from '../decode/locate';
import type { SheetContext } from '../schema/SheetContext';

/** The workbook with one kind of part put back; `fresh` is a new workbook for the same engagement, `located` says where ours lies in `workbook`. */
export type Restore = (
  workbook: WorkbookData,
  fresh: WorkbookData,
  located: Located,
  context: SheetContext,
) => WorkbookData;

/** The workbook with one sheet changed. */
export function changeSheet(
  workbook: WorkbookData,
  name: string,
  change: (sheet: SheetData) => SheetData,
): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return sheets.every((sheet, index) => sheet === workbook.sheets[index]) ? workbook : { ...workbook, sheets };
}
