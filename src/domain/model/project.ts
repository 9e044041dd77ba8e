// Steps 2 and 3: what the project asks for, and the mission drawn from it.
import type { Choice } from './choices';
import type { AuditItem, Row } from './Row';

/** A customer and what they expect. Importance and satisfaction 1..ratingMax. */
export interface Customer extends AuditItem {
  readonly name: string;
  readonly expectation: string | undefined;
  readonly importance: number | undefined;
  readonly satisfaction: number | undefined;
}

/** A partner. Influence 1..ratingMax; support 1 (opposes) .. ratingMax (champions). */
export interface Partner extends AuditItem {
  readonly name: string;
  readonly contribution: string | undefined;
  readonly influence: number | undefined;
  readonly support: number | undefined;
}

/** What eases or hinders the project; strength 1..5 (Lewin, force field). */
export interface Factor extends AuditItem {
  readonly name: string;
  readonly nature: Choice<'nature'> | undefined;
  readonly effect: Choice<'factorEffect'> | undefined;
  readonly strength: number | undefined;
  readonly response: string | undefined;
}

/** The mission: one per engagement. `integrates` names values and competences, `serves` customers. */
export interface Mission {
  readonly statement: string | undefined;
  readonly purpose: string | undefined;
  readonly aspirations: string | undefined;
  readonly integrates: readonly string[];
  readonly serves: readonly string[];
}

/** A success criterion of the mission; `measuredBy` names a goal or an indicator, `met` is said by people. */
export interface Criterion extends Row {
  readonly name: string;
  readonly measuredBy: string | undefined;
  readonly met: boolean | undefined;
}
