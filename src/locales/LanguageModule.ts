// What a language brings: its folder's index.ts. English declares the keys of the texts, and every other language has them all, or it does not compile.

import type { core } from './en/core';
import type { onDemand } from './en/onDemand';
import type { vocabulary } from './en/vocabulary';
import type { ready } from './fr/ready';

type Texts<T> = Readonly<Record<keyof T, string>>;

/** The key of every text of the catalogues. */
export type CatalogueKey = keyof typeof vocabulary | keyof typeof core | keyof typeof onDemand;

/** What ready templates say: each text is known by its English. */
export type ReadyText = keyof typeof ready;

export interface LanguageModule {
  /** What it calls itself: that choice reads the same in every language. */
  readonly name: string;
  /** BCP 47 tag by whose rules days and lists are written. */
  readonly tag: string;
  /** How its speakers write days of which only numbers are there. */
  readonly dayOrder: 'dayFirst' | 'monthFirst';
  /** How its speakers' Excel writes CSV. */
  readonly csv: { readonly separator: ';' | ',' | '\t'; readonly decimal: ',' | '.' };
  /** By which workbooks are understood: names of sheets, headers, labels, choices. */
  readonly vocabulary: () => Promise<Texts<typeof vocabulary>>;
  /** What else a workbook and its pane say. */
  readonly core: () => Promise<Texts<typeof core>>;
  /** What is said where somebody asks for it. */
  readonly onDemand: () => Promise<Texts<typeof onDemand>>;
  /** The texts of the ready templates; absent where they are their own keys. */
  readonly ready?: () => Promise<Readonly<Record<ReadyText, string>>>;
}
