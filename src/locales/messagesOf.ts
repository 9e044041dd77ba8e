// The catalogues by language.
import { catalogueOf, type Messages } from './catalogues';
import type { Language } from './Language';

export type { MessageKey, Messages } from './catalogues';

/** All texts of one language as raw ICU patterns: placeholders are not filled in. In the pages only of languages that were loaded, see loadLanguage. */
export function messagesOf(language: Language): Messages {
  return catalogueOf(language);
}
