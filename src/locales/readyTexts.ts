// What the ready templates say, by what they say in English.

import { languageModule, type Language } from './Language';
import type { ReadyText } from './LanguageModule';

export type { ReadyText } from './LanguageModule';

/** Loads the texts of a language; where a text has a number of its own, it takes the place of #. */
export async function readyTexts(language: Language): Promise<(text: ReadyText, number?: number) => string> {
  const texts = await languageModule(language).ready?.();
  return (text, number) => (texts?.[text] ?? text).replaceAll('#', String(number ?? '#'));
}
