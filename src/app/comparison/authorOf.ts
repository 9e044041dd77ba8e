// Who entered the row of a difference, and for which day, where the row itself says so.

import { dayNumber, type Day, type Difference, type Engagement } from '../../domain';

interface Author {
  readonly by?: string;
  readonly day?: Day;
}

/** Readings say it; `engagement` is the copy in which the row is. */
export function authorOf(difference: Difference, engagement: Engagement): Author {
  if (difference.table !== 'readings') return {};
  const row =
    difference.kind === 'changed' ? engagement.readings.find(({ id }) => id === difference.id) : difference.values;
  const person = engagement.people.find(({ id }) => id !== '' && id === row?.by)?.name;
  const day = typeof row?.day === 'string' && dayNumber(row.day) !== undefined ? row.day : undefined;
  return { ...(person ? { by: person } : {}), ...(day === undefined ? {} : { day }) };
}
