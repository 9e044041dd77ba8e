// What a new workbook starts with: a blank engagement, or an example told as of today.

import type { WorkbookData } from '@coachbook/workbook';
import {
  completeEngagement,
  defaultSettings,
  type Choice,
  type Day,
  type Engagement,
  type Part,
  type Settings,
} from '../domain';
import type { Language } from '../locales';
import { drawWorkbook } from './drawWorkbook';
import { openExample, type ExampleName } from './examples';
import { moveDays } from './moveDays';
import { instantiate, type Fields, type Template } from './templates';

export interface NewEngagement {
  readonly language: Language;
  readonly content: 'blank' | ExampleName | Template;
  /** Of a blank one; an example and a template have their own. */
  readonly variant?: Choice<'variant'>;
  /** What the engagement is called, and its first day: of a blank one and of one made from a template. */
  readonly title?: string;
  readonly start?: Day;
  /** The last day, and what it does without: of a blank one. */
  readonly end?: Day;
  readonly leftOut?: readonly Part[];
  /** Of a template: what is written into its gaps. */
  readonly fields?: Fields;
  readonly today: Day;
}

/** The workbook as plain data, computed as of today. An example keeps its story and is moved by whole weeks so that it is told today; a template starts today unless said otherwise. */
export function newWorkbook({
  language,
  content,
  variant = 'individual',
  title,
  start: first,
  end,
  leftOut = [],
  fields = {},
  today,
}: NewEngagement): WorkbookData {
  if (typeof content === 'object')
    return instantiate(
      content,
      { language, start: first ?? today, fields, ...(title === undefined ? {} : { title }) },
      today,
    ).workbook;
  const start =
    content === 'blank'
      ? {
          engagement: completeEngagement({}),
          settings: { ...defaultSettings, variant, title: title ?? '', start: first, end, leftOut },
        }
      : exampleToday(content, today);
  return drawWorkbook({ ...start, settings: { ...start.settings, language } }, today);
}

function exampleToday(name: ExampleName, today: Day): { readonly engagement: Engagement; readonly settings: Settings } {
  const example = openExample(name);
  return moveDays(example, example.today, today);
}
