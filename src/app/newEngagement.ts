// What a new workbook starts with: a blank engagement, or an example told as of today.

import { analyse, completeEngagement, defaultSettings, type Analysis, type Choice, type Day, type Engagement, type Settings } from '../domain';
import type { Language } from '../locales';
import { assignIds, createWorkbook } from '../sheets';
import type { WorkbookData } from '../workbook';
import { openExample, type ExampleName } from './examples';
import { moveDays } from './moveDays';

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
  return createWorkbook({ language, engagement, settings, context, lastIds });
}

function exampleToday(name: ExampleName, today: Day): { readonly engagement: Engagement; readonly settings: Settings } {
  const example = openExample(name);
  const story = moveDays(example, example.today, today);
  return { ...story, engagement: withCurrentValues(story.engagement, analyse(story.engagement, story.settings, today)) };
}

/** Readings have no sheet of their own yet: each goal carries the latest one as its current value. */
function withCurrentValues(engagement: Engagement, { goals: { lines } }: Analysis): Engagement {
  const values = new Map(lines.map(({ goal, measure }) => [goal.row, measure.value]));
  return { ...engagement, readings: [], goals: engagement.goals.map((goal) => ({ ...goal, accumulation: undefined, current: values.get(goal.row) })) };
}
