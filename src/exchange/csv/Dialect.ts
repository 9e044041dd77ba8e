// How a language writes CSV.

import { languageModule, type Language } from '../../locales';

export interface Dialect {
  readonly separator: ';' | ',' | '\t';
  readonly decimal: ',' | '.';
}

/**
 * What Excel reads with a double click where that language is set: a semicolon and a decimal comma in French, a comma and a decimal point in English. Days are written
 * 2026-03-31, which Excel takes for a date everywhere.
 */
export function dialectOf(language: Language): Dialect {
  return languageModule(language).csv;
}
