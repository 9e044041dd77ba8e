// What of a file could not be taken over, in words for people.

import { en } from './en';
import { fr } from './fr';
import type { Loss } from './Loss';

const texts = { en, fr } as const;

/** One line: what, how many, where, and the first of them as an example. */
export function describeLoss({ kind, sheet, count, example }: Loss, language: keyof typeof texts): string {
  const { kinds, times, onSheet } = texts[language];
  const where = sheet === undefined ? '' : onSheet(sheet);
  return `${kinds[kind]}${count > 1 ? times(count) : ''}${where}${example === undefined ? '' : ` (${example})`}`;
}
