// The words of this page, in the browser's language where we speak it.

import { asLanguage, pageMessage, type Language, type MessageParams, type PageKey } from '../locales';

export const language: Language = asLanguage(typeof navigator === 'undefined' ? 'en' : navigator.language) ?? 'en';

export function say(key: PageKey, params?: MessageParams): string {
  return pageMessage(language, key, params);
}
