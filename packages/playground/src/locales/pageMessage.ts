// The texts of the page around the embedded workbook.
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import { fr } from './fr';

export type PageKey = keyof typeof en;

/** The texts by language, as ICU patterns. */
export const pageTexts = { en, fr } as const;

export type Language = keyof typeof pageTexts;

export type PageParams = Readonly<Record<string, string | number>>;

/** The text of a key; values are inserted as they are. Throws where a value the pattern names is missing. */
export function pageMessage(language: Language, key: PageKey, params: PageParams = {}): string {
  const pattern: string = pageTexts[language][key];
  return pattern.includes('{')
    ? String(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).format(params))
    : pattern;
}
