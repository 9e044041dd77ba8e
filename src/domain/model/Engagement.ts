// The engagement: every table of the workbook and its two single records.
import type {
  Audit,
  BalanceFactor,
  Coachee,
  Competence,
  Interference,
  LifeDomain,
  Response,
  Statement,
  Value,
} from './audit';
import type { Activity, Anchors, Goal } from './goals';
import type { Acceptance, CheckIn, Indicator, Reading, Review } from './monitoring';
import type { DayOff, Holiday, Person } from './people';
import type { PersonalAction, ProjectAction } from './plan';
import type { Criterion, Customer, Factor, Mission, Partner } from './project';
import type { Assignment, Baseline, BaselineAction, Resource, Role } from './structure';

/** The row type of every table, by the table's name. */
export interface TableRows {
  readonly people: Person;
  readonly daysOff: DayOff;
  readonly holidays: Holiday;
  readonly competences: Competence;
  readonly values: Value;
  readonly lifeDomains: LifeDomain;
  readonly interferences: Interference;
  readonly balanceFactors: BalanceFactor;
  readonly audits: Audit;
  readonly statements: Statement;
  readonly responses: Response;
  readonly customers: Customer;
  readonly partners: Partner;
  readonly factors: Factor;
  readonly criteria: Criterion;
  readonly goals: Goal;
  readonly anchors: Anchors;
  readonly activities: Activity;
  readonly resources: Resource;
  readonly roles: Role;
  readonly assignments: Assignment;
  readonly projectActions: ProjectAction;
  readonly personalActions: PersonalAction;
  readonly baselines: Baseline;
  readonly baselineActions: BaselineAction;
  readonly indicators: Indicator;
  readonly readings: Reading;
  readonly checkIns: CheckIn;
  readonly reviews: Review;
  readonly acceptances: Acceptance;
}

export type TableName = keyof TableRows;

/** The records that are one set of cells and not a table. */
export interface Singles {
  readonly coachee: Coachee;
  readonly mission: Mission;
}

export type SingleName = keyof Singles;

/** A whole coaching case as plain data. Both variants have every table; those of the other variant are simply empty. */
export type Engagement = Singles & { readonly [T in TableName]: readonly TableRows[T][] };
