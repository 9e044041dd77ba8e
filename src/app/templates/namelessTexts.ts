// Takes people out of texts: whoever is named in them is replaced by what stands for them.

import type { Engagement } from '../../domain';

/** What to write for each person, by id. */
export type StandIns = ReadonlyMap<string, string>;

/**
 * A function that replaces full names, first names and surnames, as whole words and as they are written; the longest first. Better one word too many than one person
 * recognised: a template goes to strangers.
 */
export function namelessTexts(people: Engagement['people'], standIns: StandIns): (text: string) => string {
  const words = new Map<string, string>();
  for (const { id, name } of people) {
    const standIn = standIns.get(id);
    if (standIn === undefined) continue;
    const full = name.trim();
    for (const word of [full, ...full.split(/\s+/u).filter((part) => [...part].length > 2)]) if (word !== '' && !words.has(word)) words.set(word, standIn);
  }
  if (words.size === 0) return (text) => text;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(^|[^\p{L}\p{N}])(${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (_, before: string, word: string) => before + (words.get(word) ?? word));
}
