// Whether days such as 3/4/2026 have their day or their month first: a list of them is written in one order.

import { languageModule, type Language } from '../../locales';

export type DayOrder = 'dayFirst' | 'monthFirst';

interface FoundOrder {
  readonly order: DayOrder;
  /** A day that would be another one the other way round, where nothing tells which is meant. */
  readonly doubtful?: string;
}

/** How the speakers of a language write days; in English both are in use, and the month first is what Excel takes them for. */
export function usualOrder(language: Language): DayOrder {
  return languageModule(language).dayOrder;
}

/** A number above 12 tells for all of a list; where none does, or they contradict each other, the language decides, and in English that is a guess. */
export function dayOrderOf(texts: readonly string[], language: Language): FoundOrder {
  const pairs = texts.flatMap((text) => {
    const match = /^\s*(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/.exec(text);
    return match ? [{ text: text.trim(), first: Number(match[1]), second: Number(match[2]) }] : [];
  });
  const [dayFirst, monthFirst] = [pairs.some(({ first }) => first > 12), pairs.some(({ second }) => second > 12)];
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'dayFirst' : 'monthFirst' };
  const doubtful =
    usualOrder(language) === 'monthFirst'
      ? pairs.find(({ first, second }) => first !== second && first <= 12 && second <= 12)?.text
      : undefined;
  return { order: usualOrder(language), ...(doubtful === undefined ? {} : { doubtful }) };
}
