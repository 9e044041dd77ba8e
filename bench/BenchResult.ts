// What one benchmark measured.
import { type BenchRow } from './BenchRow';

export interface BenchResult {
  /** Name of the file it is in, without its ending. */
  readonly module: string;
  /** Name of the function. */
  readonly bench: string;
  readonly rows: readonly BenchRow[];
}
