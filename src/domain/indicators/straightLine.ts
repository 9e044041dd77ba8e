// The straight line from baseline to target that progress is compared with.

/** Share 0..1 of the time from start to due that has passed on `today` (day numbers); undefined where a date is missing. */
export function shareOfTime(start: number | undefined, due: number | undefined, today: number): number | undefined {
  if (start === undefined || due === undefined) return undefined;
  if (today >= due) return 1;
  return today <= start ? 0 : (today - start) / (due - start);
}
