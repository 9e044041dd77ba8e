// Step 6: the two parts of the action plan.
import type { Choice } from './choices';
import type { Answering, Day, Row } from './Row';

/** A dependency on another action; `lag` in working days, negative for an overlap. */
export interface Link {
  readonly action: string;
  readonly type: Choice<'link'>;
  readonly lag: number;
}

/** A dated item of the project's plan. Duration in working days; 0 is a milestone. */
export interface ProjectAction extends Row, Answering {
  readonly name: string;
  readonly goal: string | undefined;
  readonly activity: string | undefined;
  readonly owner: string | undefined;
  /** Fixed start: no earlier than. */
  readonly start: Day | undefined;
  readonly duration: number | undefined;
  readonly predecessors: readonly Link[];
  /** Compulsory deadline. */
  readonly deadline: Day | undefined;
  /** Who was told that the deadline cannot be met; any text counts as escalated. */
  readonly escalated: string | undefined;
  /** 0..1 */
  readonly progress: number | undefined;
  readonly actualStart: Day | undefined;
  readonly actualFinish: Day | undefined;
  /** Weight in earned progress; blank is the duration. */
  readonly weight: number | undefined;
  readonly tools: string | undefined;
  readonly resources: readonly string[];
  /** Control indicator: a goal or an indicator. */
  readonly indicator: string | undefined;
}

/** Something the coachee does for the balance or for a strength or weak point. Weekdays 1 (Monday) .. 7; hours of the clock as decimals. */
export interface PersonalAction extends Row, Answering {
  readonly name: string;
  readonly kind: Choice<'personalKind'> | undefined;
  readonly person: string | undefined;
  readonly start: Day | undefined;
  readonly until: Day | undefined;
  readonly recurrence: Choice<'recurrence'> | undefined;
  readonly weekdays: readonly number[];
  readonly fromHour: number | undefined;
  readonly toHour: number | undefined;
  /** Protected time: project work should not touch it. */
  readonly protected: boolean | undefined;
  readonly progress: number | undefined;
}
