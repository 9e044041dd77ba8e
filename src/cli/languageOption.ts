// The option --language, which several commands take.

import { asLanguage, LANGUAGES, type Language } from '../locales';
import { UsageError } from './UsageError';

/** Throws UsageError, naming those there are, for a language we do not speak. */
export function languageOption(value: string | boolean | undefined, otherwise: Language): Language {
  if (value === undefined) return otherwise;
  const language = asLanguage(String(value));
  if (!language) throw new UsageError('cli.badLanguage', { value: String(value), languages: LANGUAGES.join(', ') });
  return language;
}
