// The time both plans share: from which day to which, and where its months and weeks begin.

import { addMonths, dayNumber, dayOf, weekdayOf, type Day } from '../../domain';

export type Scale = 'week' | 'month';

/** How wide a day is, in pixels. */
export const DAY_WIDTH: Readonly<Record<Scale, number>> = { week: 12, month: 3.2 };

export interface TimeAxis {
  /** Day numbers, first and last included. */
  readonly from: number;
  readonly to: number;
}

/** The longest time drawn: what lies farther out is still in the table. */
const MOST_DAYS = 366 * 5;

/** Whole months around all these days; days that do not exist are left out. Undefined without any. */
export function timeAxis(days: readonly (Day | undefined)[], today: number): TimeAxis | undefined {
  const numbers = days.map(dayNumber).filter((number) => number !== undefined);
  if (numbers.length === 0) return undefined;
  const [first, last] = [...numbers, today].reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)] as const,
    [Infinity, -Infinity] as const,
  );
  const from = firstOfMonth(Math.max(first, today - MOST_DAYS / 2));
  return { from, to: Math.max(from, Math.min(addMonths(firstOfMonth(last), 1) - 1, from + MOST_DAYS)) };
}

/** The day numbers on which months begin, from the start of the axis on. */
export function monthStarts({ from, to }: TimeAxis): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at <= to; at = addMonths(at, 1)) starts.push(at);
  return starts;
}

/** The Mondays within the axis. */
export function weekStarts({ from, to }: TimeAxis): readonly number[] {
  const first = from + ((8 - weekdayOf(from)) % 7);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 7) + 1) }, (_, week) => first + week * 7);
}

function firstOfMonth(day: number): number {
  return dayNumber(`${dayOf(day).slice(0, 8)}01`) ?? day;
}
