// A day of the calendar as Excel counts it.

const START = Date.UTC(1899, 11, 30);

/** Undefined where there is no such day, or it was before March 1900, where Excel's count is off by one. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - START) / 86_400_000);
  return serial > 60 ? serial : undefined;
}
