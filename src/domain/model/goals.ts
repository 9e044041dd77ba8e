// Step 4: goals, the anchors of qualitative ones, and the activities that carry them.
import type { Choice } from './choices';
import type { Answering, Day, Row } from './Row';

/** What makes a series measurable. Shared by goals and by indicators that belong to no goal. */
export interface Measure {
  readonly unit: string | undefined;
  readonly direction: Choice<'direction'> | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Keep in range: the range, and how far outside progress reaches 0. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly tolerance: number | undefined;
  /** Absolute: a reading is the level. Cumulative: a reading is an amount added to the baseline. */
  readonly accumulation: Choice<'accumulation'> | undefined;
  /** How often a reading is due. */
  readonly cycle: Choice<'cycle'> | undefined;
  readonly start: Day | undefined;
  readonly due: Day | undefined;
  readonly owner: string | undefined;
}

/** A goal, or as a dated sub-goal a milestone. A qualitative goal is measured -2..+2 on its anchors. */
export interface Goal extends Row, Answering, Measure {
  readonly name: string;
  readonly parent: string | undefined;
  readonly kind: Choice<'goalKind'> | undefined;
  readonly nature: Choice<'goalNature'> | undefined;
  /** Weight among the children of the same parent; blank counts 1. */
  readonly weight: number | undefined;
  /** The value today, where nobody keeps dated readings; a dated reading goes before it. */
  readonly current: number | undefined;
  /** Blank is active. */
  readonly state: Choice<'goalState'> | undefined;
  /** The achieved goal this one follows. */
  readonly succeeds: string | undefined;
}

/** The five anchors of a qualitative goal (Kiresuk and Sherman 1968): what -2 .. +2 look like, written on a day. */
export interface Anchors extends Row {
  readonly goal: string | undefined;
  readonly minusTwo: string | undefined;
  readonly minusOne: string | undefined;
  readonly zero: string | undefined;
  readonly plusOne: string | undefined;
  readonly plusTwo: string | undefined;
  readonly writtenOn: Day | undefined;
}

/** Recurring work. `inputFrom` and `outputTo` name activities, people, partners or customers. */
export interface Activity extends Row, Answering {
  readonly name: string;
  readonly flow: Choice<'flow'> | undefined;
  readonly goal: string | undefined;
  readonly inputFrom: readonly string[];
  readonly outputTo: readonly string[];
  /** The organisation's workflow it meets. */
  readonly workflow: string | undefined;
  readonly frequency: Choice<'frequency'> | undefined;
  readonly hoursPerMonth: number | undefined;
  /** Energy it takes, 1 (gives energy) .. 5 (drains). */
  readonly energy: number | undefined;
  readonly costPerMonth: number | undefined;
  readonly decision: Choice<'decision'> | undefined;
  /** What remains once the decision is carried out. */
  readonly hoursAfter: number | undefined;
  readonly energyAfter: number | undefined;
  readonly costAfter: number | undefined;
}
