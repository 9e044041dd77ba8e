// Reads a cell of the role matrix.

/** R responsible (does it), A accountable (answers for it), C consulted, I informed. */
export type RoleLetter = 'R' | 'A' | 'C' | 'I';

type Letters =
  | { readonly kind: 'read'; readonly letters: readonly RoleLetter[] }
  /** Only A and R may share a cell. */
  | { readonly kind: 'several'; readonly letters: readonly RoleLetter[] }
  | { readonly kind: 'unreadable' };

const KNOWN = new Set<string>(['R', 'A', 'C', 'I']);

/** Reads R, A, C, I or A and R together, in any case, with any of / , ; + & or blanks between. */
export function readRaciCode(text: string): Letters {
  const letters = [...new Set(text.toUpperCase().replaceAll(/[\s/,;+&|.-]/g, ''))];
  if (!letters.every((letter): letter is RoleLetter => KNOWN.has(letter))) return { kind: 'unreadable' };
  letters.sort();
  return { kind: letters.length > 1 && letters.join('') !== 'AR' ? 'several' : 'read', letters };
}
