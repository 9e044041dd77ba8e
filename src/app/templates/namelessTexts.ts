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
export function namelessTexts(
  people: Engagement['people'],
  standIns: StandIns,
): (text: string, tell?: TellDoubt) => string {
  const words = new Map<string, Word>();
  for (const { id, name } of people) {
    const standIn = standIns.get(id);
    if (standIn === undefined) continue;
    for (const word of wordsOf(name))
      if (!words.has(folded(word.written).text)) words.set(folded(word.written).text, { ...word, standIn });
  }
  if (words.size === 0) return (text) => text;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(${
      longestFirst
        .filter((word) => !isUnspaced(word))
        .map(escaped)
        .join('|') || '(?!)'
    })(?![\\p{L}\\p{N}])|(${longestFirst.filter(isUnspaced).map(escaped).join('|') || '(?!)'})`,
    'gu',
  );
  return (text, tell) => {
    const composed = text.normalize('NFC');
    const { text: plain, places } = folded(composed);
    let out = '';
    let from = 0;
    for (const match of plain.matchAll(pattern)) {
      const word = words.get(match[0]);
      if (word === undefined || (match[1] !== undefined && isWithinWord(plain, match.index))) continue;
      const [at, end] = [places[match.index] ?? 0, places[match.index + match[0].length] ?? composed.length];
      const written = composed.slice(at, end);
      if (!word.isWhole && (isShort(word.written) || (written !== word.written && written !== written.toUpperCase())))
        tell?.(written);
      out += composed.slice(from, at) + word.standIn;
      from = end;
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
  // O'Neil is written Oneil, and Jean-Luc Jeanluc, where signs are left out.
  const joined = [full, ...named]
    .map((part) => part.replaceAll(/['’\p{Pd}]/gu, ''))
    .filter((part) => /\p{L}{3}/u.test(part));
  return [
    { written: full, isWhole: true },
    ...[...named, ...joined].filter((part) => part !== full).map((written) => ({ written, isWhole: false })),
  ];
}

/** Letters that are no letter with an accent to Unicode, as they are written where a keyboard has none of them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' }),
);

/** Case, accents, width and forms of the apostrophe evened out: capitals are often written without accents. `places`: where each of its signs begins in the text that was given. */
function folded(given: string): { readonly text: string; readonly places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of given.normalize('NFC')) {
    // By way of the capital: SS is the one of ß, and I the one of the i without a dot.
    const small = sign
      .replace('’', "'")
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toUpperCase()
      .toLowerCase();
    const base = Array.from(small, (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('') || sign;
    text += base;
    for (let unit = 0; unit < base.length; unit += 1) places.push(at);
    at += sign.length;
  }
  return { text, places };
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
