// The option --shard 2/5: one of several equal shares of a long work.

import { UsageError } from './UsageError';

interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Undefined where it was not given. Throws UsageError for what is no share. */
export function shardOption(value: string | boolean | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(String(value)) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new UsageError('cli.portfolio.badShard', { value: String(value) });
  return { number, of };
}
