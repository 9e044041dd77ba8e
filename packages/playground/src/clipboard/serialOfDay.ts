// A day that a page shows, as Excel counts it.

import { serialOfDate } from '@coachbook/workbook';

/** Undefined where there is no such day, or it was before March 1900, where Excel's count is off by one. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const serial = year >= 1000 && year <= 9999 ? serialOfDate(year, month, day) : undefined;
  return serial !== undefined && serial > 60 ? serial : undefined;
}
