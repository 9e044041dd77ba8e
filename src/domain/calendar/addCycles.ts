// Steps from one due day to the next.
import type { Cycle } from '../model/choices';
import { addMonths } from './dayNumber';

/** How far each cycle goes, in days or in calendar months. */
const LENGTHS: Readonly<Record<Cycle, { readonly days: number } | { readonly months: number }>> = {
  daily: { days: 1 },
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  yearly: { months: 12 },
};

/** The day number `times` cycles after another; months are calendar months. */
export function addCycles(day: number, cycle: Cycle, times: number): number {
  const length = LENGTHS[cycle];
  return 'days' in length ? day + length.days * times : addMonths(day, length.months * times);
}
