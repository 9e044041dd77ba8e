// What a key makes of a cell of the role matrix.

import { readRaciCode } from '../../domain';

/** What a cell may hold, in the order in which they are offered; the empty cell first. */
export const RACI_CODES = ['', 'R', 'A', 'A/R', 'C', 'I'] as const;

/**
 * The letters after a key, '' for an empty cell, undefined where the key means nothing here: R, A, C and I write, the same letter again takes itself away, A and R
 * join, Delete and Backspace empty.
 */
export function raciCodeAfter(current: string, key: string): (typeof RACI_CODES)[number] | undefined {
  if (key === 'Delete' || key === 'Backspace') return '';
  const pressed = key.toUpperCase();
  if (pressed !== 'R' && pressed !== 'A' && pressed !== 'C' && pressed !== 'I') return undefined;
  const read = readRaciCode(current);
  const held = read.kind === 'unreadable' ? [] : read.letters;
  if (held.includes(pressed)) {
    const rest = held.filter((letter) => letter !== pressed);
    return rest.length === 1 && rest[0] !== undefined ? rest[0] : '';
  }
  const joins = (pressed === 'A' && held.join() === 'R') || (pressed === 'R' && held.join() === 'A');
  return joins ? 'A/R' : pressed;
}
