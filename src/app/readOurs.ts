// Reads from Excel what is ours, wherever it was moved.

import { readContents } from '../excel';
import { resemblesOurTable, TABLE_NAMES } from '../sheets';
import type { WorkbookData } from '../workbook';

/** One request; two where a table of ours was renamed. */
export function readOurs(context: Excel.RequestContext): Promise<WorkbookData> {
  return readContents(context, TABLE_NAMES, resemblesOurTable);
}
