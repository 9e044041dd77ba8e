// Mean and spread of a few numbers.

interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Population standard deviation. */
  readonly deviation: number;
}

/** Mean and population standard deviation; undefined for no numbers, or numbers too large to add up. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  return Number.isFinite(deviation) ? { count, mean, deviation } : undefined;
}
