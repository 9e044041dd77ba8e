// The command cannot be carried out as it was typed or with the files as they are.

import type { MessageKey, MessageParams } from '../locales';

/** Said to the person in their language; the command ends with exit code 2 and has written nothing. */
export class UsageError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly params: MessageParams = {},
  ) {
    super(key);
  }
}
