// The catalogues in the pages, in place of catalogues.ts: the words by which workbooks are understood in every language, all other texts only in the languages somebody reads.
import type { MessageKey, Messages } from './catalogues';
import { words as english } from './en/words';
import { words as french } from './fr/words';
import type { Language } from './Language';

export type { MessageKey, Messages } from './catalogues';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};

const words: Readonly<Record<Language, Partial<Messages>>> = { en: english, fr: french };
const whole = new Map<Language, Messages>();
const standIns = new Map<Language, Messages>();

/** All texts of a loaded language; of another one its words, and the rest in a language that is loaded. */
export function catalogueOf(language: Language): Messages {
  const known = whole.get(language) ?? standIns.get(language);
  if (known) return known;
  const [other] = whole.values();
  const made = { ...other, ...words[language] } as Readonly<Record<MessageKey, string>>;
  standIns.set(language, made);
  return made;
}

/** Brings the texts of a language, once. Throws a ChunkLoadError without a connection; asking again tries again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (whole.has(language)) return;
  whole.set(language, await loaders[language]());
  standIns.clear();
}

/** Changes with every language that was loaded. */
export function loadedCount(): number {
  return whole.size;
}
