// Step 0: the people of the engagement and the days nobody, or one of them, works.
import type { Choice } from './choices';
import type { Day, Row } from './Row';

/** Somebody in the engagement. A person is not a role: what they do is in the role matrix. */
export interface Person extends Row {
  readonly name: string;
  readonly involvement: Choice<'involvement'> | undefined;
  /** Hours a week this person can give to the project. */
  readonly hoursPerWeek: number | undefined;
}

/** Days one person is away, first and last included. */
export interface DayOff extends Row {
  readonly person: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly note: string | undefined;
}

/** A day nobody works. */
export interface Holiday extends Row {
  readonly day: Day | undefined;
  readonly name: string;
}
