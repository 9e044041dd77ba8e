// Days as Excel counts them, from 1899-12-30 on.

const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a day of the calendar, months 1 to 12; undefined where there is no such day. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? (time - epoch) / 86_400_000 : undefined;
}
