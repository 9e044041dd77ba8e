// The days on which a personal action happens.
import { addMonths, dayNumber, weekdayOf } from '../calendar/dayNumber';
import type { PersonalAction } from '../model/plan';

/** More than this many days of one personal action are not looked at. */
const MOST = 2000;

function strideOf(action: PersonalAction): number {
  return action.recurrence === 'fortnightly' ? 14 : 7;
}

/** Days of a monthly action: the same date each month. */
function monthly(start: number, from: number, to: number): readonly number[] {
  const days: number[] = [];
  for (let month = Math.max(0, Math.floor((from - start) / 31)); days.length < MOST; month++) {
    const day = addMonths(start, month);
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

/** Days repeating every week or two, on the given weekdays, or on that of the start. */
function weekly(action: PersonalAction, start: number, from: number, to: number): readonly number[] {
  const stride = strideOf(action);
  const weekdays = new Set(action.weekdays.length > 0 ? action.weekdays : [weekdayOf(start)]);
  const monday = start - weekdayOf(start) + 1;
  const days: number[] = [];
  for (
    let week = monday + Math.max(0, Math.floor((from - monday) / stride)) * stride;
    week <= to && days.length < MOST;
    week += stride
  ) {
    for (let weekday = 1; weekday <= 7; weekday++) {
      const day = week + weekday - 1;
      if (weekdays.has(weekday) && day >= Math.max(start, from) && day <= to) days.push(day);
    }
  }
  return days;
}

/** The day numbers within from..to on which a personal action happens; none without a start. A blank recurrence is once. */
export function occurrences(action: PersonalAction, from: number, to: number): readonly number[] {
  const start = dayNumber(action.start);
  if (start === undefined) return [];
  const last = Math.min(to, dayNumber(action.until) ?? to);
  const first = Math.max(from, start);
  switch (action.recurrence) {
    case 'daily':
      return Array.from({ length: Math.min(MOST, Math.max(0, last - first + 1)) }, (_, at) => first + at);
    case 'weekly':
    case 'fortnightly':
      return weekly(action, start, first, last);
    case 'monthly':
      return monthly(start, first, last);
    default:
      return start >= from && start <= last ? [start] : [];
  }
}
