// From a language tag to a language we speak.
import { LANGUAGES, type Language } from './Language';

/** The catalogue for a BCP 47 tag ('fr-CA' is 'fr', 'EN_gb' is 'en'); undefined where we have none. */
export function asLanguage(tag: string): Language | undefined {
  const primary = tag.trim().split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
