// What of a file could not be taken over, in words for people.

import { en } from './en';
import { fr } from './fr';
import type { Loss, LossTexts } from './Loss';

const texts: Readonly<Partial<Record<string, LossTexts>>> = { en, fr };

/** One line: what, how many, where, and the first of them as an example; in English where there are no texts for a language (BCP 47, primary part). */
export function describeLoss({ kind, sheet, count, example }: Loss, language: string): string {
  const { kinds, times, onSheet } = texts[language] ?? en;
  const where = sheet === undefined ? '' : onSheet(sheet);
  return `${kinds[kind]}${count > 1 ? times(count) : ''}${where}${example === undefined ? '' : ` (${example})`}`;
}
