// The words of this page, in the browser's language where we speak it.

import { pageMessage, type Language, type PageKey, type PageParams } from './locales/pageMessage';

export const language: Language = languageOf(typeof navigator === 'undefined' ? 'en' : navigator.language);

export function t(key: PageKey, params?: PageParams): string {
  return pageMessage(language, key, params);
}

/** The language of ours for a BCP 47 tag, "fr" for "fr-CA"; English where there is none. */
function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
