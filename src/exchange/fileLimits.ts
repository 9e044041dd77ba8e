// How much of an untrusted file is taken in before it is refused.

import { ExchangeError } from './ExchangeError';

/** `rosterText`: characters of one text of a roster, where one line that cannot be used keeps no other from its workbook. Generous for any plan people keep, and little enough for a browser. */
export const FILE_LIMITS = {
  bytes: 20 * 2 ** 20,
  rows: 100_000,
  columns: 500,
  depth: 40,
  rosterText: 1_000_000,
} as const;

/** Throws ExchangeError for a file that is too large or empty. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length > FILE_LIMITS.bytes)
    throw new ExchangeError('exchange.tooLarge', { limit: FILE_LIMITS.bytes / 2 ** 20 });
  if (bytes.length === 0) throw new ExchangeError('exchange.empty');
}
