// Whether what goes wrong is told by a code of ours, and in words for people.

import { FileError } from '@coachbook/xlsx';
import { PortfolioPartError } from '../../src/app';
import { describeError } from '../../src/cli/describeError';
import { RosterError } from '../../src/app/distribution/RosterError';
import { ExchangeError } from '../../src/exchange';
import { LANGUAGES, message, type Language } from '../../src/locales';
import type { Outcome } from './Target';

/** What no sentence for people holds: an error of the language, a place in the code or on this machine, a value nobody filled in. */
const RAW =
  /TypeError|RangeError|SyntaxError|ReferenceError|\[object |\bundefined\b|\.tsx?:\d+|node_modules|\bat (?:async )?\w+ \(/;

/** Throws where a sentence holds insides of the program. */
export function checkWords(...sentences: readonly string[]): void {
  for (const sentence of sentences)
    if (sentence === '' || RAW.test(sentence))
      throw new Error(`No words for people: ${JSON.stringify(sentence.slice(0, 500))}`);
}

/** What `work` answers, or undefined where it was refused with words. Any other error goes on. */
export function orRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    for (const language of LANGUAGES) checkWords(wordsOf(error, language));
    return undefined;
  }
}

export function outcomeOf(result: unknown): Outcome {
  return result === undefined ? 'refused' : 'accepted';
}

function wordsOf(error: unknown, language: Language): string {
  if (error instanceof FileError) return describeError(error, language);
  if (error instanceof ExchangeError) return message(language, error.key, error.params);
  if (error instanceof RosterError) return message(language, error.key, { ...error.params, file: 'people.csv' });
  if (error instanceof PortfolioPartError) return message(language, error.key, { file: 'part.json' });
  throw error;
}
