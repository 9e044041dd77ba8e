// What must hold before the next step is worth starting: always with reasons, never a lock.
import { dayNumber } from '../calendar/dayNumber';
import type { LifeBalance, CompetenceFit, ProjectAudit, TeamAudit } from '../audit';
import { cellOf, finding, placeOf, type Finding, type Place, type Remedy } from '../findings';
import type { GoalLine } from '../goals';
import { anchorsByGoal } from '../goals/checkGoals';
import { measureKind } from '../measures';
import type { Engagement, TableName } from '../model/Engagement';
import type { Anchors, Goal } from '../model/goals';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { Row } from '../model/Row';
import type { Settings } from '../model/Settings';
import type { ResourceAnalysis, RoleMatrix } from '../roles';
import type { Schedule } from '../schedule';

interface GateInput {
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly competences: CompetenceFit;
  readonly balance: LifeBalance;
  readonly team: TeamAudit;
  readonly project: ProjectAudit;
  readonly goals: readonly GoalLine[];
  readonly matrix: RoleMatrix;
  /** Errors of the matrix and of the people in it. */
  readonly matrixErrors: number;
  readonly resources: ResourceAnalysis;
  readonly schedule: Schedule;
}

export interface Gate {
  readonly from: 1 | 2 | 3 | 4 | 5 | 6;
  readonly open: boolean;
  /** What is still asked for, the most basic first; codes `gate.*`. */
  readonly reasons: readonly Finding[];
}

const isSome = <T>(value: T | false): value is T => value !== false;

/** Where the first of these rows lacks something: several may, and one of them is begun with. */
function firstOf(table: TableName, rows: readonly Row[], column: string): Place {
  const [first] = rows;
  return first ? cellOf(table, first, column) : placeOf(table, column);
}

function afterAudit({ engagement, settings, competences, team }: GateInput): readonly Finding[] {
  if (settings.variant === 'team') {
    const smallest = Math.max(5, settings.smallestGroup);
    return [
      engagement.statements.length === 0 && finding('gate.auditEmpty', placeOf('statements'), { table: 'statements' }),
      engagement.statements.length > 0 &&
        team.respondents === 0 &&
        finding('gate.auditEmpty', placeOf('responses'), { table: 'responses' }),
      team.respondents > 0 &&
        team.suppressed &&
        finding('gate.tooFewResponses', placeOf('responses'), { count: team.respondents, smallest }),
    ].filter(isSome);
  }
  const empty = (['competences', 'values', 'lifeDomains'] as const).filter(
    (table) => !engagement[table].some((row) => isFilled(row.name)),
  );
  const unrated = competences.mustHavesUnrated;
  return [
    ...empty.map((table) => finding('gate.auditEmpty', placeOf(table), { table })),
    ...(unrated.length > 0
      ? [finding('gate.mustHavesUnrated', firstUnrated(competences, unrated), { ids: unrated })]
      : []),
  ];
}

function firstUnrated({ lines }: CompetenceFit, [first]: readonly string[]): Place {
  const line = lines.find(({ competence }) => competence.id === first);
  return line
    ? cellOf('competences', line.competence, finite(line.competence.current) === undefined ? 'current' : 'required')
    : placeOf('competences', 'current');
}

function afterProject({ engagement }: GateInput): readonly Finding[] {
  return engagement.customers.some((customer) => isFilled(customer.expectation))
    ? []
    : [finding('gate.expectationMissing', placeOf('customers', 'expectation'), {})];
}

function afterMission({ engagement, settings }: GateInput): readonly Finding[] {
  const { mission, values, customers } = engagement;
  if (!isFilled(mission.statement)) return [finding('gate.missionBlank', placeOf('mission', 'statement'), {})];
  const namesValue =
    mission.integrates.some((id) => values.some((value) => value.id === id)) ||
    // A team without a list of values says them in its own words.
    (settings.variant === 'team' && values.length === 0 && isFilled(mission.aspirations));
  return [
    !mission.serves.some((id) => customers.some((customer) => customer.id === id)) &&
      finding('gate.missionWithoutCustomer', placeOf('mission', 'serves'), {}),
    !namesValue && finding('gate.missionWithoutValue', placeOf('mission', 'integrates'), {}),
  ].filter(isSome);
}

/** Where the first goal without a measure gets one. */
function measureOf(goals: readonly Goal[], anchors: ReadonlyMap<string, Anchors>): readonly [Place, Remedy?] {
  const [first] = goals;
  return first ? measureKind(first).toComplete(first, anchors.get(first.id)) : [firstOf('goals', goals, 'target')];
}

function afterGoals({ engagement, settings, goals }: GateInput): readonly Finding[] {
  const active = goals.filter((line) => !line.excluded);
  if (active.length === 0) return [finding('gate.goalMissing', placeOf('goals'), {})];
  const anchors = anchorsByGoal(engagement.anchors);
  const leaves = active.filter((line) => line.leaf).map((line) => line.goal);
  const owner = leaves.filter((goal) => !isFilled(goal.owner));
  // Where the words of the levels are left out, nobody can tell whether they are missing.
  const isKnown = (goal: Goal): boolean =>
    measureKind(goal).scale !== 'levels' || !settings.leftOut.includes('anchors');
  const measure = leaves.filter((goal) => isKnown(goal) && !measureKind(goal).isComplete(goal, anchors.get(goal.id)));
  const due = leaves.filter((goal) => dayNumber(goal.due) === undefined);
  const ids = (some: readonly Goal[]) => ({ ids: some.map((goal) => goal.id) });
  const [place, remedy] = measureOf(measure, anchors);
  return [
    // Owners are picked from the people.
    owner.length > 0 &&
      (engagement.people.some(({ name }) => isFilled(name))
        ? finding('gate.goalsWithoutOwner', firstOf('goals', owner, 'owner'), ids(owner))
        : finding('gate.nobodyListed', placeOf('people'), {})),
    measure.length > 0 && finding('gate.goalsWithoutMeasure', place, ids(measure), remedy),
    due.length > 0 && finding('gate.goalsWithoutDue', firstOf('goals', due, 'due'), ids(due)),
    !active.some((line) => line.goal.nature === 'human') &&
      finding('gate.humanGoalMissing', placeOf('goals', 'nature'), {}),
  ].filter(isSome);
}

function afterStructure({ engagement, matrix, matrixErrors, resources }: GateInput): readonly Finding[] {
  const gaps = resources.lines.filter((line) => !line.answered).map((line) => line.resource);
  return [
    // Who does what is said of activities: without one there is no row to say it in.
    engagement.activities.length === 0 && finding('gate.activityMissing', placeOf('activities'), {}),
    engagement.activities.length > 0 && !matrix.begun && finding('gate.matrixEmpty', placeOf('assignments'), {}),
    matrixErrors > 0 && finding('gate.matrixErrors', placeOf('assignments'), { count: matrixErrors }),
    gaps.length > 0 &&
      finding('gate.resourceGaps', firstOf('resources', gaps, 'response'), {
        ids: gaps.map((resource) => resource.id),
      }),
  ].filter(isSome);
}

function afterPlan({ engagement, settings, schedule }: GateInput): readonly Finding[] {
  const missed = schedule.actions
    .filter((one) => one.missedBy > 0 && !isFilled(one.action.escalated))
    .map((one) => one.action);
  const frozen = new Set(engagement.baselineActions.map((row) => row.baseline));
  const circles = schedule.findings.flatMap((one) =>
    one.code === 'plan.cycle' ? [finding('gate.planCircular', one.place, { chain: one.params.chain })] : [],
  );
  return [
    engagement.projectActions.length === 0 && finding('gate.projectPlanEmpty', placeOf('projectActions'), {}),
    engagement.personalActions.length === 0 && finding('gate.personalPlanEmpty', placeOf('personalActions'), {}),
    ...circles,
    // Whether somebody was told may be what is left out.
    missed.length > 0 &&
      !settings.leftOut.includes('actionDetails') &&
      finding('gate.deadlinesMissed', firstOf('projectActions', missed, 'deadline'), {
        ids: missed.map((action) => action.id),
      }),
    engagement.projectActions.length > 0 &&
      !engagement.baselines.some((baseline) => frozen.has(baseline.id)) &&
      finding('gate.baselineMissing', placeOf('baselines'), {}, { kind: 'freeze' }),
  ].filter(isSome);
}

/** The six gates between the seven steps. Source: docs/method.md, "Gates" (own). */
export function gates(input: GateInput): readonly Gate[] {
  return [afterAudit, afterProject, afterMission, afterGoals, afterStructure, afterPlan].map((reasonsOf, at) => {
    const reasons = reasonsOf(input);
    return { from: (at + 1) as Gate['from'], open: reasons.length === 0, reasons };
  });
}
