// The catalogues by language.
import { en } from './en';
import { fr } from './fr';
import type { Language } from './Language';

/** The key of every text; English declares them, every other language must have them all. */
export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, fr };

/** All texts of one language as raw ICU patterns: placeholders are not filled in. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language];
}
