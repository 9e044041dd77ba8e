// A roster from which nothing can be made.

import type { MessageKey, MessageParams } from '../../locales';

/** Said to the person as the text of `key`, with the file's name added as `file`. */
export class RosterError extends Error {
  override readonly name = 'RosterError';
  constructor(
    readonly key: Extract<MessageKey, 'roster.noNames' | 'roster.empty'>,
    readonly params: MessageParams = {},
  ) {
    super(key);
  }
}
