// A moment as Excel counts it.

/** Days since 1899-12-30 by the clock on the wall, with the time as a fraction. */
export function serialOf(moment: Date): number {
  const wall = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate(), moment.getHours(), moment.getMinutes(), moment.getSeconds());
  return wall / 86_400_000 + 25_569;
}
