// The languages the product speaks: a folder and a line here for each.

import { en } from './en';
import { fr } from './fr';

type Texts = Readonly<Record<string, string>>;

/** What a language's folder says of itself in its index.ts. That no text is missing, its parts are checked for: English declares the keys. */
interface LanguageModule {
  /** What it calls itself: that choice reads the same in every language. */
  readonly name: string;
  /** BCP 47 tag by whose rules days and lists are written. */
  readonly tag: string;
  /** How its speakers write days of which only numbers are there. */
  readonly dayOrder: 'dayFirst' | 'monthFirst';
  /** How its speakers' Excel writes CSV. */
  readonly csv: { readonly separator: ';' | ',' | '\t'; readonly decimal: ',' | '.' };
  /** By which workbooks are understood: names of sheets, headers, labels, choices. */
  readonly vocabulary: () => Promise<Texts>;
  /** What else a workbook and its pane say. */
  readonly core: () => Promise<Texts>;
  /** What is said where somebody asks for it. */
  readonly onDemand: () => Promise<Texts>;
  /** The texts of the ready templates, by what they say in English; absent for English. */
  readonly ready?: () => Promise<Texts>;
}

const MODULES = { en, fr } satisfies Readonly<Record<string, LanguageModule>>;

export type Language = keyof typeof MODULES;

export const LANGUAGES = Object.keys(MODULES) as readonly Language[];

export function languageModule(language: Language): LanguageModule {
  return MODULES[language];
}
