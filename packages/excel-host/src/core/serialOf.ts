// A moment as Excel counts it, and back.

/** Days since 1899-12-30 by the clock on the wall, with the time as a fraction. */
export function serialOf(moment: Date): number {
  const wall = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return wall / 86_400_000 + 25_569;
}

/** The other way round, to the second, in universal time. */
export function momentOf(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000);
}
