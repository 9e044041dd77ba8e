// Dates that people typed as text, in the shapes they do.

import type { Day } from '../../domain';
import type { Language } from '../../locales';
import { usualOrder, type DayOrder } from './dayOrder';
import { serialOfDay } from './serialDay';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'février', 'fevrier', 'févr', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'décembre', 'decembre', 'déc'],
];

/**
 * The day a text names: 2026-03-01, 2026/3/1, 1.3.2026, 1 March 2026, 1er mars 2026, March 1, 2026, and 3/1/2026, where `order` says which number
 * is the month; a first number above 12 never is. Two-digit years are 2000..2099. Undefined when it is no day.
 */
export function parseDay(text: string, language: Language, order: DayOrder = usualOrder(language)): Day | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(clean);
  if (numeric) {
    const [, first, separator, second, year] = numeric;
    const monthFirst = order === 'monthFirst' && separator === '/' && Number(first) <= 12;
    return monthFirst ? day(year, first, second) : day(year, second, first);
  }
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th|\.)?[ -]([\p{L}]+)\.?,?[ -](\d{4})$/u.exec(clean);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([\p{L}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(clean);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthOf(word: string | undefined): string {
  return String(months.findIndex((names) => names.includes(word ?? '')) + 1);
}

function day(year = '', month = '', date = ''): Day | undefined {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return serialOfDay(text) === undefined ? undefined : text;
}
