// A workbook drawn for an engagement, computed as of a day.

import type { WorkbookData } from '@coachbook/workbook';
import { analyse, type Day, type Engagement, type Settings } from '../domain';
import type { Language } from '../locales';
import { assignIds, createWorkbook } from '../sheets';
import { recompute } from './recompute';

/** In the language of the settings; blank ids are given. Pure. */
export function drawWorkbook(
  content: { readonly engagement: Engagement; readonly settings: Settings },
  today: Day,
): WorkbookData {
  const { settings } = content;
  const language = settings.language as Language;
  const { engagement, lastIds } = assignIds(content.engagement, '');
  const context = { language, engagement, settings, analysis: analyse(engagement, settings, today) };
  const made = createWorkbook({ language, engagement, settings, context, lastIds });
  // What no sheet holds is not there when the workbook is read again; what it shows must not depend on it.
  return recompute(made, today, 'file').after;
}
