// The texts of the page around the embedded workbook and about files; apart from the others so that the task pane does not load them.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './Language';
import type { MessageParams } from './message';
import { losses as englishLosses } from './en/losses';
import { page as english } from './en/page';
import { losses as frenchLosses } from './fr/losses';
import { page as french } from './fr/page';

export type PageKey = keyof typeof english | keyof typeof englishLosses;

export const pageTexts: Readonly<Record<Language, Readonly<Record<PageKey, string>>>> = {
  en: { ...english, ...englishLosses },
  fr: { ...french, ...frenchLosses },
};

/** The text of a key, as `message` gives the others. Throws where a value the pattern names is missing. */
export function pageMessage(language: Language, key: PageKey, params: MessageParams = {}): string {
  const pattern = pageTexts[language][key];
  return pattern.includes('{')
    ? String(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).format(params))
    : pattern;
}
