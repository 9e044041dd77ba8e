// The ready templates: each is loaded when somebody wants it.

import { completeEngagement, dayNumber, dayOf, defaultSettings } from '../../../domain';
import { message, readyTexts, type Language } from '../../../locales';
import type { Template } from '../Template';
import type { WriteReady } from './ReadyContent';

/** The templates there are, by the key under which the catalogue of messages names and describes them. */
export const READY_TEMPLATES = {
  manager: async (): Promise<WriteReady> => (await import('./manager')).manager,
  projectLeader: async (): Promise<WriteReady> => (await import('./projectLeader')).projectLeader,
  team: async (): Promise<WriteReady> => (await import('./team')).team,
  sales: async (): Promise<WriteReady> => (await import('./sales')).sales,
  change: async (): Promise<WriteReady> => (await import('./change')).change,
} as const;

export type ReadyTemplateName = keyof typeof READY_TEMPLATES;

/** Any Monday does: days are moved when a workbook is made. */
const START = '2026-01-05';

/** A ready template in one language. */
export async function readyTemplate(name: ReadyTemplateName, language: Language): Promise<Template> {
  const [write, t] = await Promise.all([READY_TEMPLATES[name](), readyTexts(language)]);
  const first = dayNumber(START) ?? 0;
  const { settings, engagement, texts } = write({
    t,
    day: (week, weekday = 1) => dayOf(first + (week - 1) * 7 + weekday - 1),
  });
  return {
    title: message(language, `template.ready.${name}`),
    engagement: completeEngagement(engagement),
    settings: { ...defaultSettings, ...settings, language, start: START },
    brand: {},
    texts,
    protects: [],
    ownSheets: [],
  };
}
