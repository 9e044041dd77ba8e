// Steps from one due day to the next.
import type { Cycle } from '../model/choices';
import { addMonths } from './dayNumber';

const DAYS: Readonly<Partial<Record<Cycle, number>>> = { daily: 1, weekly: 7, fortnightly: 14 };
const MONTHS: Readonly<Partial<Record<Cycle, number>>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** The day number `times` cycles after another; months are calendar months. */
export function addCycles(day: number, cycle: Cycle, times: number): number {
  const days = DAYS[cycle];
  return days !== undefined ? day + days * times : addMonths(day, (MONTHS[cycle] ?? 0) * times);
}
