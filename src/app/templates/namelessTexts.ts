// Takes people out of texts: whoever is named in them is replaced by what stands for them.

import type { Engagement } from '../../domain';

/** What to write for each person, by id. */
export type StandIns = ReadonlyMap<string, string>;

/** Hears of each word that was taken for a name and may be a word: short, or written otherwise than the name is. */
export type TellDoubt = (word: string) => void;

/**
 * A function that replaces full names and each part of them, as whole words, in any case and with or without accents; the longest first. Better one word too many than one
 * person recognised: a template goes to strangers. `tell` hears where a person had better look.
 */
export function namelessTexts(people: Engagement['people'], standIns: StandIns): (text: string, tell?: TellDoubt) => string {
  const words = new Map<string, Word>();
  for (const { id, name } of people) {
    const standIn = standIns.get(id);
    if (standIn === undefined) continue;
    for (const word of wordsOf(name)) if (!words.has(folded(word.written))) words.set(folded(word.written), { ...word, standIn });
  }
  if (words.size === 0) return (text) => text;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.filter((word) => !isUnspaced(word)).map(escaped).join('|') || '(?!)'})(?![\\p{L}\\p{N}])|(${longestFirst.filter(isUnspaced).map(escaped).join('|') || '(?!)'})`, 'gu');
  return (text, tell) => {
    const composed = text.normalize('NFC');
    const plain = folded(composed);
    let out = '';
    let from = 0;
    for (const match of plain.matchAll(pattern)) {
      const at = match.index;
      const word = words.get(match[0]);
      if (word === undefined || (match[1] !== undefined && isWithinWord(plain, at))) continue;
      const written = composed.slice(at, at + match[0].length);
      if (!word.isWhole && (isShort(word.written) || (written !== word.written && written !== written.toUpperCase()))) tell?.(written);
      out += composed.slice(from, at) + word.standIn;
      from = at + match[0].length;
    }
    return from === 0 ? text : out + composed.slice(from);
  };
}

interface NameWord {
  /** As the name has it. */
  readonly written: string;
  /** The full name, which is no word of anything else. */
  readonly isWhole: boolean;
}

interface Word extends NameWord {
  readonly standIn: string;
}

/** A full name, its parts, and the parts of what is joined by a hyphen. "de", "van" and the like name nobody alone; neither does an initial without its dot. */
function wordsOf(name: string): readonly NameWord[] {
  const full = name.trim().normalize('NFC').replaceAll(/\s+/gu, ' ');
  if (full === '') return [];
  const hasCapitals = full !== full.toLowerCase();
  const parts = full.split(' ').flatMap((part) => [part, ...part.split(/\p{Pd}/u)]);
  const named = parts.filter((part) => {
    const letters = part.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const isInitial = [...letters].length === 1 && letters.toLowerCase() !== letters.toUpperCase();
    const isParticle = hasCapitals && part === part.toLowerCase() && part !== part.toUpperCase();
    return letters !== '' && !isParticle && !(isInitial && !part.endsWith('.'));
  });
  return [{ written: full, isWhole: true }, ...named.filter((part) => part !== full).map((written) => ({ written, isWhole: false }))];
}

/** Case, accents and forms of the apostrophe evened out, each sign in its place: capitals are often written without accents. */
function folded(text: string): string {
  return Array.from(text.normalize('NFC'), (sign) => {
    const base = sign.replace('’', "'").normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return base.length === sign.length ? base : sign;
  }).join('');
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isShort(word: string): boolean {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, '').length <= 2;
}

/** Chinese, Japanese and Thai put no spaces between words; one sign alone is a word of many others there. */
function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\s]{2,}$/u.test(word);
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
