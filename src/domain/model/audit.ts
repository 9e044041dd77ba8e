// Step 1: the audit of the coachee, or of the team's functioning.
import type { Choice } from './choices';
import type { AuditItem, Day, Row } from './Row';

/** A competence: what the coachee has against what the project asks for. Ratings 0..ratingMax. */
export interface Competence extends AuditItem {
  readonly name: string;
  readonly category: Choice<'competence'> | undefined;
  readonly current: number | undefined;
  readonly required: number | undefined;
  readonly mustHave: boolean | undefined;
  /** Weight in the fit; blank counts 1. */
  readonly weight: number | undefined;
  /** How others rate the coachee, one number each. */
  readonly others: readonly number[];
}

/** A value of the coachee. Ratings 1..ratingMax. */
export interface Value extends AuditItem {
  readonly name: string;
  readonly importance: number | undefined;
  readonly livedToday: number | undefined;
  readonly servedByProject: number | undefined;
}

/** A domain of life: how it is and how it should be, 0..10; importance 1..ratingMax. */
export interface LifeDomain extends AuditItem {
  readonly name: string;
  readonly today: number | undefined;
  readonly desired: number | undefined;
  readonly importance: number | undefined;
}

/** A trait that endangers a goal. */
export interface Interference extends AuditItem {
  readonly name: string;
  readonly goal: string | undefined;
  readonly countermeasure: string | undefined;
}

/** What contributes to the life balance or hinders it; strength 1..5. */
export interface BalanceFactor extends AuditItem {
  readonly name: string;
  readonly effect: Choice<'balanceEffect'> | undefined;
  readonly lifeDomain: string | undefined;
  readonly strength: number | undefined;
  readonly response: string | undefined;
}

/** The single answers of the coachee's audit. */
export interface Coachee {
  /** 0 (none) .. 10 (unbearable), on the day of the audit; later check-ins take over. */
  readonly stress: number | undefined;
  readonly idealMission: string | undefined;
}

/** One round of the team audit. The newest is compared with the one before. */
export interface Audit extends Row {
  readonly name: string;
  readonly day: Day | undefined;
}

/** A statement about how the team works, belonging to a dimension; `reversed` where agreeing is bad news. */
export interface Statement extends AuditItem {
  readonly name: string;
  readonly dimension: string | undefined;
  readonly reversed: boolean | undefined;
}

/** One anonymous answer: 1 (not at all) .. 5 (fully). `respondent` is a mark without a name. */
export interface Response extends Row {
  readonly audit: string | undefined;
  readonly statement: string | undefined;
  readonly respondent: string;
  readonly score: number | undefined;
}
