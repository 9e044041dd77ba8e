// What a new workbook starts with: a blank engagement, or an example told as of today.

import { analyse, completeEngagement, defaultSettings, type Choice, type Day, type Engagement, type Settings } from '../domain';
import type { Language } from '../locales';
import { assignIds, createWorkbook } from '../sheets';
import type { WorkbookData } from '../workbook';
import { openExample, type ExampleName } from './examples';
import { moveDays } from './moveDays';
import { recompute } from './recompute';

export interface NewEngagement {
  readonly language: Language;
  readonly content: 'blank' | ExampleName;
  /** Of a blank one; an example has its own. */
  readonly variant?: Choice<'variant'>;
  readonly today: Day;
}

/** The workbook as plain data, computed as of today. An example keeps its story and is moved by whole weeks so that it is told today. */
export function newWorkbook({ language, content, variant = 'individual', today }: NewEngagement): WorkbookData {
  const start = content === 'blank' ? { engagement: completeEngagement({}), settings: { ...defaultSettings, variant } } : exampleToday(content, today);
  const settings: Settings = { ...start.settings, language };
  const { engagement, lastIds } = assignIds(start.engagement, '');
  const context = { language, engagement, settings, analysis: analyse(engagement, settings, today) };
  const made = createWorkbook({ language, engagement, settings, context, lastIds });
  // What no sheet holds is not there when the workbook is read again; what it shows must not depend on it.
  return recompute(made, today, 'file').after;
}

function exampleToday(name: ExampleName, today: Day): { readonly engagement: Engagement; readonly settings: Settings } {
  const example = openExample(name);
  return moveDays(example, example.today, today);
}
