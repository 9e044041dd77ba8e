// What the ready templates say, by what they say in English.

import type { ready } from './fr/ready';
import { languageModule, type Language } from './Language';

/** Every other language than English has them all: the first of them declares them. */
export type ReadyText = keyof typeof ready;

/** Loads the texts of a language; where a text has a number of its own, it takes the place of #. */
export async function readyTexts(language: Language): Promise<(text: ReadyText, number?: number) => string> {
  const texts = await languageModule(language).ready?.();
  return (text, number) => (texts?.[text] ?? text).replaceAll('#', String(number ?? '#'));
}
