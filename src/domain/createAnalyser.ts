// The one entry: everything the method computes, as a table of steps that remember what did not change.
import type { Analysis } from './Analysis';
import { competenceFit, lifeBalance, openPoints, projectAudit, teamAudit, valueAlignment } from './audit';
import { calendars, dayNumber } from './calendar';
import type { Finding } from './findings';
import { acceptFindings } from './findings/acceptFindings';
import { memoizeValidation } from './findings/memoizeValidation';
import { analyseFlows, analyseGoals, goalTree, type GoalLine } from './goals';
import { checkGoals, checkHumanSide } from './goals/checkGoals';
import { analyseIndicators, type IndicatorsAnalysis } from './indicators';
import { memoizeMeasures } from './indicators/memoizeMeasures';
import { checkEnd, missionCompletion, missionCoverage, type Measurement } from './mission';
import {
  AUDIT_TABLES,
  groupBy,
  type Day,
  type Engagement,
  type Goal,
  type Indicator,
  type Reading,
  type Settings,
} from './model';
import { pick } from './model/pick';
import { pipeline } from './model/pipeline';
import { checkReadings, dueItems, gates, renewal, stepsOf, strainGuard, type Gate } from './monitoring';
import { overview } from './overview';
import { resourceGaps, roleMatrix, roleSheets, type RoleMatrix } from './roles';
import { analysePlan } from './schedule';
import { isLeftOut, type Part } from './sharing';
import { answerIndex, traceability } from './traceability';

type Analyse = (engagement: Engagement, settings: Settings, today: Day) => Analysis;

interface Given {
  /** The engagement. */
  readonly e: Engagement;
  readonly settings: Settings;
  readonly today: Day;
  /** The same day as a number. */
  readonly now: number;
}

/**
 * An analyser that remembers its last run step by step: one changed reading measures one goal again, and leaves audits, roles, plan and validation of the other tables
 * as they are. Each call is still pure: the same input gives an equal analysis, whatever was asked before.
 */
export function createAnalyser(): Analyse {
  const measure = memoizeMeasures();
  const steps = pipeline<Given>()
    .step('validation', ({ e, settings }) => [e, settings], memoizeValidation())
    .step(
      'answers',
      ({ e }) => [pick(e, 'goals', 'activities', 'roles', 'projectActions', 'personalActions')],
      answerIndex,
    )
    // 1: the coached person, or the team
    .step('competences', ({ e, settings, answers }) => [e.competences, settings.ratingMax, answers], competenceFit)
    .step('values', ({ e, settings }) => [e.values, settings.ratingMax], valueAlignment)
    .step('balance', ({ e }) => [e.lifeDomains], lifeBalance)
    .step('open', ({ e, answers }) => [e.interferences, e.balanceFactors, answers], openPoints)
    .step('team', ({ e, settings }) => [e.audits, e.statements, e.responses, settings.smallestGroup], teamAudit)
    // 2: the project
    .step(
      'project',
      ({ e, answers, settings }) => [
        pick(e, 'customers', 'partners', 'factors', 'mission'),
        answers,
        settings.ratingMax,
      ],
      projectAudit,
    )
    // 3: the mission
    .step(
      'begun',
      ({ e }) => [e.goals.length + e.activities.length + e.projectActions.length > 0],
      (begun) => begun,
    )
    .step(
      'mission',
      ({ e, values, competences, begun, settings }) => [
        { ...pick(e, 'mission', 'customers', 'criteria'), values: values.lines, competences: competences.lines, begun },
        settings.ratingMax,
      ],
      missionCoverage,
    )
    // 4: goals and flows
    .step('tree', ({ e }) => [e.goals], goalTree)
    .step('readings', ({ e }) => [e.readings], groupReadings)
    .step(
      'measures',
      ({ e, readings, settings, now }) => [settings, now, readings, e.goals, e.indicators],
      // A new round of measuring where rows are others: what is not asked for any more is forgotten.
      (settings, now, readings, ..._rows) => {
        const measureRow = measure(settings, now);
        return (row: Goal | Indicator) => measureRow(row, readings.get(row.id) ?? []);
      },
    )
    .step('goals', ({ tree, measures }) => [tree, measures], analyseGoals)
    .step('goalChecks', ({ e, goals, now }) => [goals.lines, e.anchors, now], checkGoals)
    .step(
      'humanSide',
      ({ e, goals, settings }) => [goals.lines, e.activities, e.partners, settings.ratingMax],
      checkHumanSide,
    )
    // 5: resources and structure
    .step('matrix', ({ e }) => [e.activities, e.people, e.assignments], roleMatrix)
    .step('owned', ({ matrix }) => [matrix], ownedActivities)
    .step('flows', ({ e, owned }) => [e.activities, owned], analyseFlows)
    .step('resources', ({ e }) => [e.resources], resourceGaps)
    .step(
      'sheets',
      ({ e, matrix, settings }) => [
        pick(e, 'people', 'roles', 'goals', 'projectActions', 'resources'),
        matrix,
        settings.variant,
      ],
      roleSheets,
    )
    // 6: the double action plan
    .step('calendar', ({ e, settings }) => [settings, e.holidays, e.daysOff], calendars)
    .step(
      'plan',
      ({ e, settings, now, calendar }) => [
        pick(e, 'projectActions', 'personalActions', 'baselines', 'baselineActions', 'holidays', 'daysOff'),
        settings,
        now,
        calendar,
      ],
      analysePlan,
    )
    // 7: monitoring
    .step('indicators', ({ e, measures, now }) => [e.indicators, measures, now], analyseIndicators)
    .step('readingChecks', ({ e, now }) => [e.readings, e.goals, e.indicators, now], checkAllReadings)
    .step('measured', ({ goals, indicators }) => [goals.lines, indicators.lines], measurements)
    .step('completion', ({ e, measured, goals }) => [e.criteria, e.reviews, measured, goals.lines], missionCompletion)
    .step(
      'isComplete',
      ({ completion }) => [completion.declared || completion.complete],
      (isComplete) => isComplete,
    )
    .step('end', ({ completion, settings, now }) => [completion, settings, now], checkEnd)
    .step('renewal', ({ e, goals, isComplete }) => [goals.lines, e.reviews, e.goals, isComplete], renewal)
    .step(
      'strain',
      ({ e, sheets, balance, settings, now }) => [
        {
          sheets: sheets.sheets,
          checkIns: e.checkIns,
          auditStress: e.coachee.stress,
          lowestBalance: balance.minimum,
        },
        settings,
        now,
      ],
      strainGuard,
    )
    .step(
      'due',
      ({ e, goals, indicators, plan, settings, now }) => [
        {
          lines: goals.lines,
          indicators: indicators.lines,
          actions: plan.schedule.actions,
          checkIns: e.checkIns,
        },
        settings,
        now,
      ],
      dueItems,
    )
    // All of them
    .step(
      'traceability',
      ({ e, answers, competences, balance, team, settings }) => [
        pick(e, ...AUDIT_TABLES, 'goals', 'projectActions', 'personalActions', 'roles'),
        answers,
        competences,
        balance,
        team,
        settings.ratingMax,
      ],
      traceability,
    )
    .step(
      'gates',
      ({ e, settings, matrix, sheets, goals, plan, ...known }) => [
        {
          ...pick(known, 'competences', 'balance', 'team', 'project', 'resources'),
          engagement: e,
          settings,
          goals: goals.lines,
          matrix,
          schedule: plan.schedule,
          matrixErrors: [...matrix.findings, ...sheets.findings].filter(({ severity }) => severity === 'error').length,
        },
      ],
      gates,
    )
    .step('asked', ({ gates, settings }) => [gates, settings.leftOut], withoutLeftOut)
    .step(
      'findings',
      (known) => [
        known.settings.leftOut,
        known.e.acceptances,
        known.validation,
        known.competences.findings,
        known.values.findings,
        known.balance.findings,
        known.open,
        known.team.findings,
        known.project.findings,
        known.mission.findings,
        known.completion.findings,
        known.end,
        known.goals.findings,
        known.goalChecks,
        known.humanSide,
        known.flows.findings,
        known.resources.findings,
        known.matrix.findings,
        known.sheets.findings,
        known.plan.findings,
        known.indicators.findings,
        known.readingChecks,
        known.renewal.findings,
        known.strain.findings,
        known.due.findings,
        known.traceability.findings,
      ],
      (leftOut, acceptances, ...lists) => acceptFindings(askedOf(lists.flat(), leftOut), acceptances),
    )
    .step('steps', ({ e, asked, findings, due, isComplete }) => [e, asked, findings, due, isComplete], stepsOf)
    .step(
      'overview',
      ({ goals, plan, findings, now, isComplete }) => [goals, plan, findings, now, isComplete],
      overview,
    );

  return (engagement, settings, today) => {
    const known = steps.run({ e: engagement, settings, today, now: dayNumber(today) ?? 0 });
    const { goals, goalChecks, humanSide } = known;
    return {
      ...pick(known, 'today', 'competences', 'values', 'balance', 'team', 'project', 'mission', 'completion', 'flows'),
      ...pick(known, 'resources', 'matrix', 'plan', 'indicators', 'renewal', 'due', 'traceability', 'steps'),
      ...pick(known, 'overview', 'findings'),
      goals: { ...goals, findings: [...goals.findings, ...goalChecks, ...humanSide] },
      roleSheets: known.sheets.sheets,
      strain: known.strain.people,
      gates: known.asked,
    };
  };
}

/** Activities somebody holds; undefined before the matrix is begun. */
function ownedActivities(matrix: RoleMatrix): ReadonlySet<string> | undefined {
  if (!matrix.begun) return undefined;
  return new Set(matrix.rows.filter((row) => row.doers.length > 0).map((row) => row.activity.id));
}

function checkAllReadings(
  readings: readonly Reading[],
  goals: readonly Goal[],
  indicators: readonly Indicator[],
  now: number,
): readonly Finding[] {
  const cumulative = new Set(
    [...goals, ...indicators].filter((row) => row.accumulation === 'cumulative').map((row) => row.id),
  );
  return checkReadings(readings, now, (id) => cumulative.has(id));
}

/** What is known of the goal or indicator with an id; of several with the same one the last goal and the first indicator count. */
function measurements(
  goals: readonly GoalLine[],
  indicators: IndicatorsAnalysis['lines'],
): (id: string) => Measurement | undefined {
  const byId = new Map<string, Measurement>();
  for (const { indicator, measure } of [...indicators].reverse())
    if (indicator.id !== '') byId.set(indicator.id, measure);
  for (const { goal, progress, status } of goals) byId.set(goal.id, { progress, achieved: status === 'done' });
  return (id) => byId.get(id);
}

/** Without what asks for parts that this copy leaves out. */
function askedOf<F extends Finding>(findings: readonly F[], leftOut: readonly Part[]): readonly F[] {
  if (leftOut.length === 0) return findings;
  return findings.filter(
    ({ place, remedy }) =>
      !isLeftOut(place, leftOut) &&
      !(remedy?.kind === 'add' && isLeftOut({ table: remedy.table, column: undefined }, leftOut)),
  );
}

/** A gate that asks for nothing any more is open. */
function withoutLeftOut(all: readonly Gate[], leftOut: readonly Part[]): readonly Gate[] {
  if (leftOut.length === 0) return all;
  return all.map((gate) => {
    const reasons = askedOf(gate.reasons, leftOut);
    return { ...gate, reasons, open: reasons.length === 0 };
  });
}

/** The readings of each goal or indicator, by its id, in the order of the table. */
function groupReadings(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  return groupBy(readings, (reading) => reading.of || undefined);
}
