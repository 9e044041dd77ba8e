// A text as names are looked for in it, whatever it is written with.

export interface Folded {
  readonly text: string;
  /** Where each of its signs begins in the text that was given. */
  readonly places: readonly number[];
  /** Before which of its signs another word begins by its capital: AnnLee, ALee. */
  readonly capitals: ReadonlySet<number>;
}

/** Letters that are no letter with an accent to Unicode, as they are written where a keyboard has none of them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' }),
);

/** Nobody sees them: soft hyphens, joiners, marks of a byte order, and accents that stand on no letter of their own. */
const UNSEEN = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u0300-\u036f])$/u;

/** Typographic ones, accents that stand for one, and the letter apostrophe, which is a letter to Unicode. */
const APOSTROPHES = /[\u0060\u00b4\u02b9-\u02bf\u02c8\u2018\u2019\u201b\u2032\uff07]/u;

/** Case, accents, width and forms of the apostrophe evened out, without signs nobody sees: capitals are often written without accents. */
export function foldedName(given: string): Folded {
  let text = '';
  const places: number[] = [];
  const signs: { readonly sign: string; readonly from: number }[] = [];
  let at = 0;
  for (const sign of given.normalize('NFC')) {
    if (!UNSEEN.test(sign)) {
      const base = baseOf(sign);
      signs.push({ sign, from: text.length });
      text += base;
      for (let unit = 0; unit < base.length; unit += 1) places.push(at);
    }
    at += sign.length;
  }
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(signs[index]?.sign ?? '');
  const isSmall = (index: number): boolean => /^\p{Ll}/u.test(signs[index]?.sign ?? '');
  const capitals = signs.flatMap(({ from }, index) =>
    isCapital(index) && (isSmall(index - 1) || (isCapital(index - 1) && isSmall(index + 1))) ? [from] : [],
  );
  return { text, places, capitals: new Set(capitals) };
}

function baseOf(sign: string): string {
  // By way of the capital: SS is the one of ß, and I the one of the i without a dot.
  const small = sign
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase();
  return Array.from(small, (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('') || sign;
}
