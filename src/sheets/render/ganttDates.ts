// The dates of a Gantt chart as its formulas compute them: what a file carries beside the formulas, and how far a Gantt chart reaches.

import type { WorkingWeek } from '../../domain';
import { GANTT_LENGTH } from './ganttPlaces';

export type Scale = 'day' | 'week' | 'month';

/** Days shown after the last one of the plan. */
export const GANTT_MARGIN = 13;

/** Up to so many days a plan is shown by day, and up to so many by week. */
export const LONGEST = { day: 100, week: (GANTT_LENGTH - 2) * 7 } as const;

const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(epoch + serial * 86_400_000);
const serialOf = (year: number, month: number): number => (Date.UTC(year, month, 1) - epoch) / 86_400_000;

/** 1 (Monday) to 7, of an Excel serial number. */
export function weekdayOfSerial(serial: number): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

/** Year and month (0..11) of an Excel serial number. */
export function monthOfSerial(serial: number): { readonly year: number; readonly month: number } {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The scale that shows the whole plan in most detail. */
export function scaleFor(reach: Reach | undefined): Scale {
  const days = reach ? reach.last - reach.first : LONGEST.week;
  return days <= LONGEST.day ? 'day' : days <= LONGEST.week ? 'week' : 'month';
}

/** First day of each column, as serial numbers, `GANTT_LENGTH + 1` of them; blank from the end of the Gantt chart on. */
export function ganttDates(reach: Reach | undefined, scale: Scale): readonly (number | undefined)[] {
  const dates: (number | undefined)[] = [];
  let next = reach && aligned(reach.first, scale);
  for (let at = 0; at <= GANTT_LENGTH; at += 1) {
    dates.push(next);
    next = next === undefined || !reach || next >= reach.last ? undefined : after(next, scale);
  }
  return dates;
}

function aligned(serial: number, scale: Scale): number {
  if (scale === 'day') return serial;
  if (scale === 'month') return serial - dateOf(serial).getUTCDate() + 1;
  return serial - weekdayOfSerial(serial) + 1;
}

function after(serial: number, scale: Scale): number {
  if (scale !== 'month') return serial + (scale === 'day' ? 1 : 7);
  const { year, month } = monthOfSerial(serial);
  return serialOf(year, month + 1);
}

/** Excel's mask of the days of rest, Monday first, 1 = rest. As for the schedule, a week of nothing but rest is taken for Monday to Friday. */
export function restMask(week: WorkingWeek): string {
  return week.some((worked) => worked) ? week.map((worked) => (worked ? '0' : '1')).join('') : '0000011';
}
