// A file from outside that cannot be read, or an export that has nothing to say.

import type { MessageKey, MessageParams } from '../locales';

/** Said to the person as the text of `key`; nothing was read or written. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  constructor(
    readonly key: MessageKey,
    readonly params: MessageParams = {},
  ) {
    super(key);
  }
}
