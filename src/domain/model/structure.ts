// Step 5: resources, roles and who does what.
import type { Choice } from './choices';
import type { Answering, Day, Row } from './Row';

/** A resource the mission needs. `neededBy` names goals, activities or actions; a gap is answered by `response`. */
export interface Resource extends Row {
  readonly name: string;
  readonly nature: Choice<'nature'> | undefined;
  readonly category: string | undefined;
  readonly neededBy: readonly string[];
  readonly needed: number | undefined;
  readonly available: number | undefined;
  readonly unit: string | undefined;
  readonly owner: string | undefined;
  readonly cost: number | undefined;
  readonly response: string | undefined;
}

/** A role a person plays: what is expected, and where it ends. */
export interface Role extends Row, Answering {
  readonly name: string;
  readonly person: string | undefined;
  readonly expectation: string | undefined;
  readonly limits: string | undefined;
}

/** One cell of the role matrix. `letters` as typed: R, A, C, I, or A/R. */
export interface Assignment extends Row {
  readonly activity: string | undefined;
  readonly person: string | undefined;
  readonly letters: string;
}

/** A plan frozen on a day under a name. */
export interface Baseline extends Row {
  readonly name: string;
  readonly frozenOn: Day | undefined;
}

/** One action as it stood when the baseline was frozen. */
export interface BaselineAction extends Row {
  readonly baseline: string | undefined;
  readonly action: string | undefined;
  readonly start: Day | undefined;
  readonly finish: Day | undefined;
  readonly duration: number | undefined;
  readonly weight: number | undefined;
}
