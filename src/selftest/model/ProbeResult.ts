// What became of a probe.

import type { Probe } from './Probe';

/** `refused`: an error where none was expected. `byHand`: for a person to find out. */
export type Outcome = 'pass' | 'differs' | 'refused' | 'skipped' | 'byHand';

export interface ProbeResult extends Pick<Probe, 'id' | 'asks' | 'expects'> {
  readonly outcome: Outcome;
  readonly answer: string;
  /** Excel's own, where it refused. */
  readonly message?: string;
  readonly errorLocation?: string;
  /** Of the probe's own requests, in milliseconds. */
  readonly ms: number;
}
