// The languages the product speaks: a folder and a line here for each.

import { en } from './en';
import { fr } from './fr';
import type { LanguageModule } from './LanguageModule';

const MODULES = { en, fr } satisfies Readonly<Record<string, LanguageModule>>;

export type Language = keyof typeof MODULES;

export const LANGUAGES = Object.keys(MODULES) as readonly Language[];

export function languageModule(language: Language): LanguageModule {
  return MODULES[language];
}
