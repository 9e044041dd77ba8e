// What is fed with chance: one kind of thing that comes from outside.

import type { Random } from './Random';

/** Refused with words of ours, or taken as it was. */
export type Outcome = 'refused' | 'accepted';

export interface Target {
  /** What it is called in the table of figures. */
  readonly title: string;
  /** Rounds of `npm run fuzz`, and of a run of the tests. */
  readonly rounds: number;
  readonly sampled: number;
  /** The most processor seconds a round may take on the machine the limits were set on. */
  readonly seconds: number;
  /** Throws where something does not hold. */
  readonly round: (random: Random) => Outcome | Promise<Outcome>;
}
