// An option that names a day.

import { dayNumber, dayOf, type Day } from '../domain';
import { UsageError } from './UsageError';

/** Undefined where it was not given. Throws UsageError for what is no day. */
export function dayOption(value: string | boolean | undefined): Day | undefined {
  if (value === undefined) return undefined;
  const number = dayNumber(String(value));
  if (number === undefined) throw new UsageError('cli.badDay', { value: String(value) });
  return dayOf(number);
}
