// All the words somebody may be called by: the full name, its parts, and both as they are written elsewhere.

export interface NameWord {
  /** As the name has it, or as somebody else would write it. */
  readonly written: string;
  /** The full name, which is no word of anything else. */
  readonly isWhole: boolean;
  /** Means the name only where the text has a letter that keyboards lack: "Jürgen" for Juergen, but not "Su" for Sue. */
  readonly needsAccent: boolean;
}

/** Letters that are written as two where a keyboard has none of them. */
const IN_TWO: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' }),
);
const IN_ONE: ReadonlyMap<string, string> = new Map(Object.entries({ ae: 'ä', oe: 'ö', ue: 'ü', aa: 'å' }));

/** Of a name with more such letters all or none are written as two. */
const MOST_MIXED = 4;

/** Of a name with more parts no two are looked for as one word. */
const MOST_PAIRED = 6;

/** The full name, its parts, what is joined by a hyphen in parts, several parts in one word, and all of these with other letters. The first of each spelling counts. */
export function nameWords(name: string): readonly NameWord[] {
  const full = name.trim().normalize('NFC').replaceAll(/\s+/gu, ' ');
  if (full === '') return [];
  const named = partsOf(full);
  // O'Neil is written Oneil, and Jean-Luc Jeanluc, where signs are left out.
  const unsigned = [full, ...named].map(withoutSigns).filter((part) => /\p{L}{3}/u.test(part));
  const words = [...named, ...unsigned, ...runTogether(full, named)]
    .filter((part) => part !== full)
    .map((written) => ({ written, isWhole: false, needsAccent: false }));
  return [{ written: full, isWhole: true, needsAccent: false }, ...words].flatMap((word) => [
    word,
    ...inTwo(word.written).map((written) => ({ ...word, written })),
    ...inOne(word.written).map((written) => ({ ...word, written, needsAccent: true })),
  ]);
}

/** "de", "van" and the like name nobody alone; neither does an initial without its dot. */
function partsOf(full: string): readonly string[] {
  const hasCapitals = full !== full.toLowerCase();
  return full
    .split(' ')
    .flatMap((part) => [part, ...part.split(/\p{Pd}/u)])
    .filter((part) => {
      const letters = lettersOf(part);
      const isParticle = hasCapitals && part === part.toLowerCase() && part !== part.toUpperCase();
      return letters !== '' && !isParticle && !(isInitial(letters) && !part.endsWith('.'));
    });
}

function lettersOf(part: string): string {
  return part.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isInitial(letters: string): boolean {
  return [...letters].length === 1 && letters.toLowerCase() !== letters.toUpperCase();
}

function withoutSigns(part: string): string {
  return part.replaceAll(/['’\p{Pd}]/gu, '');
}

/** AnnLee, LeeAnn, and all parts in one: of addresses and names of files. Initials are left out, because S. Hall is no "shall". */
function runTogether(full: string, named: readonly string[]): readonly string[] {
  const parts = [...new Set(named.map(lettersOf))].filter((part) => !isInitial(part) && /\p{L}/u.test(part));
  const pairs =
    parts.length > MOST_PAIRED
      ? []
      : parts.flatMap((first) => parts.filter((second) => second !== first).map((second) => first + second));
  const whole = lettersOf(full);
  return parts.length > 1 ? [...pairs, whole] : [];
}

/** Jürgen as Juergen; of several such letters some, because people mix. */
function inTwo(word: string): readonly string[] {
  const signs = [...word];
  const places = signs.flatMap((sign, at) => (IN_TWO.has(sign.toLowerCase()) ? [at] : []));
  const choices = places.length > MOST_MIXED ? [places] : subsetsOf(places).filter((one) => one.length > 0);
  return choices.map((chosen) => signs.map((sign, at) => (chosen.includes(at) ? lettersFor(sign) : sign)).join(''));
}

function lettersFor(sign: string): string {
  const small = sign.toLowerCase();
  const letters = IN_TWO.get(small) ?? sign;
  return sign === small ? letters : letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** Juergen as Jürgen. */
function inOne(word: string): readonly string[] {
  const made = word.replaceAll(/ae|oe|ue|aa/gi, (letters) => {
    const one = IN_ONE.get(letters.toLowerCase()) ?? letters;
    return letters.charAt(0) === letters.charAt(0).toLowerCase() ? one : one.toUpperCase();
  });
  return made === word ? [] : [made];
}

function subsetsOf(places: readonly number[]): readonly (readonly number[])[] {
  return places.reduce<readonly (readonly number[])[]>(
    (subsets, place) => [...subsets, ...subsets.map((one) => [...one, place])],
    [[]],
  );
}
