// Step 7: what is measured, what was said, what was decided.
import type { Choice } from './choices';
import type { Measure } from './goals';
import type { Day, Row } from './Row';

/** A control indicator that is not itself a goal; `goal` says which it watches. */
export interface Indicator extends Row, Measure {
  readonly name: string;
  readonly goal: string | undefined;
}

/** One dated value of a goal or an indicator. */
export interface Reading extends Row {
  readonly of: string | undefined;
  readonly day: Day | undefined;
  readonly value: number | undefined;
  readonly by: string | undefined;
  readonly note: string | undefined;
}

/** A look at where one stands. Stress 0..10. */
export interface CheckIn extends Row {
  readonly day: Day | undefined;
  readonly person: string | undefined;
  readonly stress: number | undefined;
  readonly note: string | undefined;
}

/** A decision about a goal, and the goal that follows. */
export interface Review extends Row {
  readonly day: Day | undefined;
  readonly goal: string | undefined;
  readonly decision: Choice<'reviewDecision'> | undefined;
  readonly nextGoal: string | undefined;
  readonly note: string | undefined;
}

/** A finding somebody accepts, with the reason; `item` is the id of the row, blank for a single value. */
export interface Acceptance extends Row {
  readonly code: string;
  readonly item: string | undefined;
  readonly reason: string | undefined;
  readonly day: Day | undefined;
}

/** After these nothing more is asked of a goal. */
export const FINAL_DECISIONS: ReadonlySet<Review['decision']> = new Set(['missionComplete', 'stop'] as const);
