// The catalogues where files cost nothing: all of them, from the start. The pages have catalogues.web.ts instead.
import { en } from './en';
import { fr } from './fr';
import type { Language } from './Language';

/** The key of every text; English declares them, every other language must have them all. */
export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, fr };

/** All texts of one language. */
export function catalogueOf(language: Language): Messages {
  return CATALOGUES[language];
}

/** Brings what a workbook and its pane say in a language; here it is there already. */
export async function loadLanguage(_language: Language): Promise<void> {}

/** Brings the words by which workbooks of every language are understood; here they are there already. */
export async function loadVocabulary(): Promise<void> {}

/** Brings all texts of a language; here they are there already. */
export async function loadWhole(_language: Language): Promise<void> {}

/** Changes whenever texts were loaded: here never. */
export function loadedCount(): number {
  return 1;
}
