// Days and lists of ids as a language writes them.
import { languageModule, type Language } from './Language';
import { message } from './message';

const dayFormats = new Map<Language, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** More than this, and a sentence can no longer be read. */
const MOST = 6;

function dayFormat(language: Language): Intl.DateTimeFormat {
  const known = dayFormats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageModule(language).tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  dayFormats.set(language, made);
  return made;
}

function listFormat(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const known = listFormats.get(language + type);
  if (known) return known;
  const made = new Intl.ListFormat(languageModule(language).tag, { type });
  listFormats.set(language + type, made);
  return made;
}

/** A day (YYYY-MM-DD) in words: "31 March 2026". What is no day stays as it is. */
export function formatDay(language: Language, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : dayFormat(language).format(time);
}

/** "G1, G2 and G3", or with `or` "G1, G2 or G3"; long lists end with how many more there are. */
export function formatList(language: Language, items: readonly string[], type: 'and' | 'or' = 'and'): string {
  const left = items.length - MOST;
  const shown = left > 1 ? [...items.slice(0, MOST), message(language, 'list.more', { count: left })] : items;
  return listFormat(language, type === 'and' ? 'conjunction' : 'disjunction').format(shown);
}

/** "A1 → A4 → A7": items of which one leads to the next; of long chains the beginning and the end. */
export function formatChain(items: readonly string[]): string {
  const shown = items.length > MOST + 1 ? [...items.slice(0, MOST - 1), '…', ...items.slice(-1)] : items;
  return shown.join(' → ');
}
