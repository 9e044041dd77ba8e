// Reads from Excel what is ours, wherever it was moved.

import { readContents } from '../excel';
import { loadLanguage, loadWords } from '../locales';
import { CALENDAR_TABLES, GROWING_TABLES, languageOf, resemblesOurTable, TABLE_NAMES, TITLE_TABLE } from '../sheets';
import type { WorkbookData } from '../workbook';

/** One request; one more where a table of ours was renamed, or where people wrote below one we fill. What follows speaks the workbook's language, so its texts are there as well. */
export async function readOurs(context: Excel.RequestContext): Promise<WorkbookData> {
  await loadWords();
  const read = await readContents(context, TABLE_NAMES, GROWING_TABLES, { areas: CALENDAR_TABLES, foot: TITLE_TABLE }, resemblesOurTable);
  await loadLanguage(languageOf(read) ?? 'en');
  return read;
}
