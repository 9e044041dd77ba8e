// Words that were taken for names and may be words, in words.

import { formatList, message, type Language } from '../../locales';
import type { NameDoubt } from './templateOf';

/** Each word once, with the captions of all the places it stood in: “will” (Goals and Roles). */
export function describeDoubts(doubts: readonly NameDoubt[], language: Language): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { word, where } of doubts) places.set(word, (places.get(word) ?? new Set()).add(message(language, where)));
  return [...places].map(([word, captions]) =>
    message(language, 'paneExchange.template.doubt', { word, where: formatList(language, [...captions]) }),
  );
}
