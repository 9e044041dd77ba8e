// Mean and spread of a few numbers.

export interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Population standard deviation. */
  readonly deviation: number;
}

/** Mean and population standard deviation; undefined for no numbers. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const count = values.length;
  if (count === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value / count, 0);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / count, 0));
  return { count, mean, deviation };
}
