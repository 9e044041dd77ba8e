// Takes people out of texts: whoever is named in them is replaced by what stands for them.

import type { Engagement } from '../../domain';
import { foldedName, type Folded } from './foldedName';
import { nameWords, type NameWord } from './nameWords';

/** What to write for each person, by id. */
export type StandIns = ReadonlyMap<string, string>;

/** Hears of each word that was taken for a name and may be a word: short, or written otherwise than the name is. */
type TellDoubt = (word: string) => void;

/**
 * A function that replaces full names and each part of them, as whole words, in any case, with or without accents, run together, or with the ending of a plural; the longest first. Better one word too
 * many than one person recognised: a template goes to strangers. `tell` hears where a person had better look.
 */
export function namelessTexts(
  people: Engagement['people'],
  standIns: StandIns,
): (text: string, tell?: TellDoubt) => string {
  const words = new Map<string, Word>();
  for (const { id, name } of people) {
    const standIn = standIns.get(id);
    if (standIn === undefined) continue;
    for (const word of nameWords(name)) {
      const key = foldedName(word.written).text;
      // A word that counts anywhere goes before the same one that needs an accent.
      if (!words.has(key) || (words.get(key)?.needsAccent === true && !word.needsAccent))
        words.set(key, { ...word, standIn, isUnspaced: isUnspaced(key) });
    }
  }
  if (words.size === 0) return (text) => text;
  const lengths = [...new Set([...words.keys()].map((key) => key.length))].sort((a, b) => b - a);
  return (text, tell) => {
    const composed = text.normalize('NFC');
    const folded = foldedName(composed);
    let out = '';
    let from = 0;
    for (let at = 0; at < folded.text.length;) {
      const found = longestAt(at, folded, composed, words, lengths);
      if (!found) {
        at += 1;
        continue;
      }
      const { word, written, ending } = found;
      if (!word.isWhole && (isShort(word.written) || ending !== '' || isOtherwise(written, word.written)))
        tell?.(written + ending);
      out += composed.slice(from, folded.places[at]) + word.standIn;
      at += found.length;
      from = folded.places[at] ?? composed.length;
    }
    return from === 0 ? text : out + composed.slice(from);
  };
}

interface Word extends NameWord {
  readonly standIn: string;
  readonly isUnspaced: boolean;
}

interface Found {
  readonly word: Word;
  /** Signs of the folded text. */
  readonly length: number;
  readonly written: string;
  /** Of a plural or a genitive: it stays. */
  readonly ending: string;
}

/** By its lengths, so that texts cost the same however many people there are. */
function longestAt(
  at: number,
  folded: Folded,
  composed: string,
  words: ReadonlyMap<string, Word>,
  lengths: readonly number[],
): Found | undefined {
  const { text, places } = folded;
  const begins = isEdge(at, 'begin', folded);
  for (const length of lengths) {
    const word = words.get(text.slice(at, at + length));
    const end = at + length;
    if (!word || end > text.length || !(begins || word.isUnspaced)) continue;
    const place = (unit: number): number => places[unit] ?? composed.length;
    const written = composed.slice(place(at), place(end));
    if (word.needsAccent && !/[^\0-\x7f]/.test(written)) continue;
    if (word.isUnspaced || isEdge(end, 'end', folded)) return { word, length, written, ending: '' };
    const ending = endingAt(end, folded);
    // Of two letters only as the name is written: Li is in no "lis".
    if (ending > 0 && (!isShort(word.written) || written === word.written))
      return { word, length, written, ending: composed.slice(place(end), place(end + ending)) };
  }
  return undefined;
}

/** Whether a word may begin there, or end: beside no letter but where a capital begins a word, and beside a number where it is none itself. */
function isEdge(at: number, side: 'begin' | 'end', { text, capitals }: Folded): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  const isNumber = { before: /\p{N}$/u.test(before), after: /^\p{N}/u.test(after) };
  if (capitals.has(at)) return true;
  if (side === 'begin' ? /\p{L}$/u.test(before) : /^\p{L}/u.test(after)) return false;
  return !(isNumber.before && isNumber.after);
}

/** Signs of the ending of a plural or a genitive that ends a word there: Garcías, Joneses. */
function endingAt(at: number, folded: Folded): number {
  const { text } = folded;
  const length = text.startsWith('s', at)
    ? 1
    : text.startsWith('es', at) && /(?:[sxz]|ch|sh)$/.test(text.slice(0, at))
      ? 2
      : 0;
  return length > 0 && isEdge(at + length, 'end', folded) ? length : 0;
}

function isOtherwise(written: string, name: string): boolean {
  return written !== name && written !== written.toUpperCase();
}

function isShort(word: string): boolean {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, '').length <= 2;
}

/** Chinese, Japanese and Thai put no spaces between words; one sign alone is a word of many others there. */
function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\s]{2,}$/u.test(word);
}
