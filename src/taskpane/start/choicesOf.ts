// From what was chosen on the first screen to what is created.

import { readyTemplate, READY_TEMPLATES, type NewEngagement, type ReadyTemplateName } from '../../app';
import type { Day, Part, Variant } from '../../domain';
import type { Language } from '../../locales';
import type { Origin } from './origins';

export interface StartChoices {
  readonly origin: Origin;
  readonly language: Language;
  readonly variant: Variant;
  readonly title: string;
  /** Who is coached; fills the gaps of a template. */
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly leftOut: readonly Part[];
}

const isTemplate = (origin: Origin): origin is ReadyTemplateName => Object.hasOwn(READY_TEMPLATES, origin);

/** A template's own words are loaded first. Blank inputs are left to whatever the origin says itself. */
export async function choicesOf({
  origin,
  language,
  variant,
  title,
  name,
  start,
  end,
  leftOut,
}: StartChoices): Promise<Omit<NewEngagement, 'today'>> {
  const called = title.trim() === '' ? {} : { title: title.trim() };
  const begins = start === '' ? {} : { start };
  if (isTemplate(origin))
    return {
      language,
      content: await readyTemplate(origin, language),
      ...called,
      ...begins,
      fields: name.trim() === '' ? {} : { name: name.trim() },
    };
  if (origin !== 'blank') return { language, content: origin };
  return { language, content: origin, variant, ...called, ...begins, ...(end === '' ? {} : { end }), leftOut };
}
