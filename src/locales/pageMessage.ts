// The texts of the page around the embedded workbook; apart from the others so that the task pane does not load them.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './Language';
import type { MessageParams } from './message';
import { page as english } from './en/page';
import { page as french } from './fr/page';

export type PageKey = keyof typeof english;

export const pageTexts: Readonly<Record<Language, Readonly<Record<PageKey, string>>>> = { en: english, fr: french };

/** The text of a key, as `message` gives the others. Throws where a value the pattern names is missing. */
export function pageMessage(language: Language, key: PageKey, params: MessageParams = {}): string {
  const pattern = pageTexts[language][key];
  return pattern.includes('{') ? String(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).format(params)) : pattern;
}
