// The catalogues of all languages: each part is loaded when it is first needed.

import type { core } from './en/core';
import type { onDemand } from './en/onDemand';
import type { vocabulary } from './en/vocabulary';
import { LANGUAGES, languageModule, type Language } from './Language';

/** The key of every text; English declares them. */
export type MessageKey =
  keyof typeof vocabulary | keyof typeof core | keyof typeof onDemand | `choice.language.${Language}`;

type Messages = Readonly<Record<MessageKey, string>>;

const PARTS = ['vocabulary', 'core', 'onDemand'] as const;

type Part = (typeof PARTS)[number];
type Texts = Readonly<Partial<Record<MessageKey, string>>>;

const loaded = new Map<string, Texts>();
const catalogues = new Map<Language, Messages>();

/** As each language calls itself. */
const NAMES: Texts = Object.fromEntries(
  LANGUAGES.map((language) => [`choice.language.${language}`, languageModule(language).name]),
);

/** All texts of one language as raw ICU patterns: placeholders are not filled in. Of a language that is not loaded, see loadLanguage, other loaded languages stand in. */
export function messagesOf(language: Language): Messages {
  const known = catalogues.get(language);
  if (known) return known;
  const parts = [...LANGUAGES.filter((other) => other !== language), language].flatMap((one) =>
    PARTS.map((part) => loaded.get(`${one} ${part}`)),
  );
  const made = Object.assign({}, NAMES, ...parts) as Messages;
  catalogues.set(language, made);
  return made;
}

/** Once; throws a ChunkLoadError without a connection, and asking again tries again. */
async function load(language: Language, part: Part): Promise<void> {
  const key = `${language} ${part}`;
  if (loaded.has(key)) return;
  loaded.set(key, await languageModule(language)[part]());
  catalogues.clear();
}

/** Brings what a workbook and its pane say in a language. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([load(language, 'vocabulary'), load(language, 'core')]);
}

/** Brings the words by which workbooks of every language are understood. */
export async function loadVocabulary(): Promise<void> {
  await Promise.all(LANGUAGES.map((language) => load(language, 'vocabulary')));
}

/** Brings all texts of a language. */
export async function loadWhole(language: Language): Promise<void> {
  await Promise.all(PARTS.map((part) => load(language, part)));
}

/** Brings all texts of every language: where files cost nothing, once and for all. */
export async function loadEverything(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadWhole));
}

/** Changes whenever texts were loaded. */
export function loadedCount(): number {
  return loaded.size;
}
