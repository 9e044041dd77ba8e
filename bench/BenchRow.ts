// One measured figure.

export interface BenchRow {
  /** What was measured, in words. */
  readonly name: string;
  readonly value: number;
  /** Unit of `value`: 'ms', 'kB', 'requests', ... */
  readonly unit: string;
  /** `value` as a multiple of the bare cost measured in the same run, where there is one. */
  readonly ratio?: number;
}
