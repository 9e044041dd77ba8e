// What the exchange refuses, said to the person.

import { ExchangeError } from '../exchange';
import { UsageError } from './UsageError';

/** The result of `work`; its ExchangeError becomes a UsageError with the same words. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExchangeError) throw new UsageError(error.key, error.params);
    throw error;
  }
}
