// Whether a number is among the highest or the lowest of many: for filters and conditional formats.

export interface Rank {
  readonly count: number;
  /** So many in a hundred. */
  readonly percent: boolean;
  readonly bottom: boolean;
}

/** One at least is among them. @param sorted all of them, ascending */
export function isAmongFirst(value: number, { count, percent, bottom }: Rank, sorted: readonly number[]): boolean {
  if (sorted.length === 0) return false;
  const kept = Math.max(1, Math.min(sorted.length, percent ? Math.floor((sorted.length * count) / 100) : count));
  return bottom ? value <= (sorted[kept - 1] ?? -Infinity) : value >= (sorted[sorted.length - kept] ?? Infinity);
}
