// From the rhythm of a personal action to a recurrence rule (RFC 5545, 3.3.10).

import { addMonths, dayNumber, dayOf, occurrences, weekdayOf, type PersonalAction } from '../../domain';

export interface Recurrence {
  /** Without UNTIL, whose form depends on whether the event has hours. */
  readonly rule: string;
  /** Last day, as a day number; undefined goes on. */
  readonly until: number | undefined;
  /** Further days, as day numbers. */
  readonly alsoOn: readonly number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** How far ahead single days are listed where no rule can say them. */
const YEARS_LISTED = 10;
const LATEST = 2_932_896;

/** The first day on which it happens and the rule for the others; undefined where it never happens. The days are those of `occurrences`. */
export function recurrenceOf(
  action: PersonalAction,
): { readonly first: number; readonly recurrence: Recurrence | undefined } | undefined {
  const start = dayNumber(action.start);
  if (start === undefined) return undefined;
  // A rule's first day must be one of its days: weeks that begin before the start do not count.
  const first = occurrences(action, start, Math.min(LATEST, start + 70))[0];
  if (first === undefined) return undefined;
  const until = dayNumber(action.until);
  const made = (rule: string, alsoOn: readonly number[] = []) => ({ first, recurrence: { rule, until, alsoOn } });
  switch (action.recurrence) {
    case 'daily':
      return made('FREQ=DAILY');
    case 'weekly':
    case 'fortnightly': {
      const days = [...new Set(action.weekdays.filter((day) => WEEKDAYS[day - 1] !== undefined))].sort();
      const named = (days.length > 0 ? days : [weekdayOf(start)]).map((day) => WEEKDAYS[day - 1]).join(',');
      return made(`FREQ=WEEKLY${action.recurrence === 'fortnightly' ? ';INTERVAL=2' : ''};BYDAY=${named};WKST=MO`);
    }
    case 'monthly':
      return monthly(start, until, made);
    default:
      return { first, recurrence: undefined };
  }
}

/**
 * The same date each month, or the last of a month that has none. Outlook does by itself what the standard does not: it moves the 29th and 30th to the end of
 * February ([MS-OXCICAL], 2.1.3.2.2.3), and passes over the days listed for everybody else.
 */
function monthly<T>(
  start: number,
  until: number | undefined,
  made: (rule: string, alsoOn?: readonly number[]) => T,
): T {
  const date = Number(dayOf(start).slice(8));
  if (date === 31) return made('FREQ=MONTHLY;BYMONTHDAY=-1');
  if (date < 29) return made(`FREQ=MONTHLY;BYMONTHDAY=${date}`);
  const months = Array.from({ length: YEARS_LISTED * 12 }, (_, month) => addMonths(start, month + 1));
  return made(
    `FREQ=MONTHLY;BYMONTHDAY=${date}`,
    months.filter((day) => Number(dayOf(day).slice(8)) !== date && day <= (until ?? LATEST)),
  );
}
