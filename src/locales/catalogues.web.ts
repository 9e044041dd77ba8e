// The catalogues in the pages, in place of catalogues.ts: each part is loaded when it is first needed.
import type { MessageKey, Messages } from './catalogues';
import { LANGUAGES, type Language } from './Language';

export type { MessageKey, Messages } from './catalogues';

type Part = 'vocabulary' | 'core' | 'onDemand';
type Texts = Readonly<Partial<Record<MessageKey, string>>>;

const loaders: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Texts>>>>> = {
  en: {
    vocabulary: async () => (await import(/* webpackChunkName: "en-vocabulary" */ './en/vocabulary')).vocabulary,
    core: async () => (await import(/* webpackChunkName: "en-core" */ './en/core')).core,
    onDemand: async () => (await import(/* webpackChunkName: "en-onDemand" */ './en/onDemand')).onDemand,
  },
  fr: {
    vocabulary: async () => (await import(/* webpackChunkName: "fr-vocabulary" */ './fr/vocabulary')).vocabulary,
    core: async () => (await import(/* webpackChunkName: "fr-core" */ './fr/core')).core,
    onDemand: async () => (await import(/* webpackChunkName: "fr-onDemand" */ './fr/onDemand')).onDemand,
  },
};

const loaded = new Map<string, Texts>();
const catalogues = new Map<Language, Messages>();

/** What of a language is loaded; for the rest other loaded languages stand in. */
export function catalogueOf(language: Language): Messages {
  const known = catalogues.get(language);
  if (known) return known;
  const parts = [...LANGUAGES.filter((other) => other !== language), language].flatMap((one) =>
    (['vocabulary', 'core', 'onDemand'] as const).map((part) => loaded.get(`${one} ${part}`)),
  );
  const made = Object.assign({}, ...parts) as Messages;
  catalogues.set(language, made);
  return made;
}

/** Once; throws a ChunkLoadError without a connection, and asking again tries again. */
async function load(language: Language, part: Part): Promise<void> {
  const key = `${language} ${part}`;
  if (loaded.has(key)) return;
  loaded.set(key, await loaders[language][part]());
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
  await Promise.all([loadLanguage(language), load(language, 'onDemand')]);
}

/** Changes whenever texts were loaded. */
export function loadedCount(): number {
  return loaded.size;
}
