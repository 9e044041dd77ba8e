// Reads from Excel what is ours, wherever it was moved.

import type { WorkbookData } from '@coachbook/workbook';
import { readContents, type WorkbookMemory } from '../excel';
import { loadLanguage, loadVocabulary } from '../locales';
import { CHART_NAMES, languageOf, resemblesOurTable, TABLE_NAMES } from '../sheets';

/** One request with a memory, two without, see readContents. What follows speaks the workbook's language, so its texts are there as well. */
export async function readOurs(context: Excel.RequestContext, memory?: WorkbookMemory): Promise<WorkbookData> {
  await loadVocabulary();
  const read = await readContents(
    context,
    { tables: TABLE_NAMES, charts: CHART_NAMES, isRenamed: resemblesOurTable },
    memory,
  );
  await loadLanguage(languageOf(read) ?? 'en');
  return read;
}
