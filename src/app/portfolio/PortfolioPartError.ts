// Parts of a portfolio that cannot be used or joined.

import type { MessageKey, MessageParams } from '../../locales';

/** Said to the person as the text of `key`. */
export class PortfolioPartError extends Error {
  override readonly name = 'PortfolioPartError';
  constructor(
    readonly key: Extract<MessageKey, `portfolio.${string}`>,
    readonly params: MessageParams = {},
  ) {
    super(key);
  }
}
