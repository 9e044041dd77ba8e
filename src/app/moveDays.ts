// Moves every day of an engagement, as one moves a story to another year.

import { dayNumber, type Day, type Engagement, type Settings } from '../domain';
import { shiftDays } from './shiftDays';

/**
 * Moves all days by the whole weeks between the two days, so that weekdays stay; never by more, or what has been measured would lie in the future. Holidays keep their place in the calendar and change only the year.
 */
export function moveDays<T extends { readonly engagement: Engagement; readonly settings: Settings }>(
  story: T,
  from: Day,
  to: Day,
): T {
  const moved = shiftDays(story, Math.floor(((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)) / 7) * 7);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const holidays = moved.engagement.holidays.map((holiday) =>
    holiday.day === undefined
      ? holiday
      : { ...holiday, day: `${Number(holiday.day.slice(0, 4)) + years}${holiday.day.slice(4)}` },
  );
  return { ...moved, engagement: { ...moved.engagement, holidays } };
}
