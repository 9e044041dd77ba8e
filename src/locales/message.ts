// One text in one language, with its values filled in.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './Language';
import { messagesOf, type MessageKey } from './catalogues';

export type MessageParams = Readonly<Record<string, string | number>>;

const formatters = new Map<Language, Map<string, IntlMessageFormat>>();

/** By the pattern: until a language is loaded, another one may stand in for it. */
function formatterOf(language: Language, pattern: string): IntlMessageFormat {
  const ofLanguage = formatters.get(language) ?? new Map<string, IntlMessageFormat>();
  formatters.set(language, ofLanguage);
  const known = ofLanguage.get(pattern);
  if (known) return known;
  // ignoreTag: a '<' in a pattern is a '<', and texts people typed can never become markup.
  const made = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
  ofLanguage.set(pattern, made);
  return made;
}

/**
 * The text of a key. Values are inserted as they are: numbers by the language's rules where the pattern says so, texts untouched.
 * Throws where a value the pattern names is missing: that is a mistake of ours, and tests format every pattern.
 */
export function message(language: Language, key: MessageKey, params: MessageParams = {}): string {
  const pattern = messagesOf(language)[key];
  // Most texts have no placeholder; they need no formatter. (No pattern quotes with apostrophes; a test says so.)
  if (!pattern.includes('{')) return pattern;
  return String(formatterOf(language, pattern).format(params));
}
