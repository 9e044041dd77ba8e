// Calendar days as Excel keeps them: serial numbers counted from 1899-12-30.

import { serialOfDate } from '@coachbook/workbook';
import type { Day } from '../../domain';

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** "2026-03-01" as Excel's serial number; undefined for a day that does not exist. */
export function serialOfDay(day: Day): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? serialOfDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** What a computed cell shows for a day: its serial number, or nothing. */
export function dayCell(day: Day | undefined): number | null {
  return day === undefined ? null : (serialOfDay(day) ?? null);
}

/** A serial number as "2026-03-01", the time of day dropped; undefined outside Excel's calendar. */
export function dayOfSerial(serial: number): Day | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  return new Date(epoch + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}
