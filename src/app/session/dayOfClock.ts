// Today, as people at this clock have it.

import type { Day } from '../../domain';

/** The calendar day of a moment in the local time zone. */
export function dayOfClock(moment: Date): Day {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
