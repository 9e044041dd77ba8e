// The one entry, with a memory: what did not change is not computed again.
import type { Analysis } from './Analysis';
import { competenceFit, lifeBalance, openPoints, projectAudit, teamAudit, valueAlignment } from './audit';
import { calendars, dayNumber } from './calendar';
import type { Finding } from './findings';
import { acceptFindings } from './findings/acceptFindings';
import { memoizeValidation } from './findings/memoizeValidation';
import { analyseFlows, analyseGoals, goalTree } from './goals';
import { checkGoals, checkHumanSide } from './goals/checkGoals';
import { analyseIndicators } from './indicators';
import { groupReadings } from './indicators/groupReadings';
import { memoizeMeasures } from './indicators/memoizeMeasures';
import { checkEnd, missionCompletion, missionCoverage, type Measurement } from './mission';
import {
  AUDIT_TABLES,
  type Day,
  type Engagement,
  type Goal,
  type Indicator,
  type Reading,
  type Settings,
} from './model';
import { indexById } from './model/indexById';
import { memoize } from './model/memoize';
import { memoizeSlice } from './model/memoizeSlice';
import { checkReadings, dueItems, gates, renewal, stepsOf, strainGuard, type Gate } from './monitoring';
import { overview } from './overview';
import { resourceGaps, roleMatrix, roleSheets, type RoleMatrix } from './roles';
import { analysePlan } from './schedule';
import { isLeftOut } from './sharing';
import { answerIndex, traceability } from './traceability';

type Analyse = (engagement: Engagement, settings: Settings, today: Day) => Analysis;

const NONE: readonly Reading[] = [];

/** Activities somebody holds; undefined before the matrix is begun. */
function ownedOf(matrix: RoleMatrix): ReadonlySet<string> | undefined {
  return matrix.begun
    ? new Set(matrix.rows.filter((row) => row.doers.length > 0).map((row) => row.activity.id))
    : undefined;
}

function isMatrixError(finding: Finding): boolean {
  return finding.severity === 'error';
}

/** A gate that asks for nothing any more is open. */
function withReasons(gate: Gate, reasons: Gate['reasons']): Gate {
  return reasons === gate.reasons ? gate : { ...gate, reasons, open: reasons.length === 0 };
}

/**
 * An analyser that remembers its last run part by part (by identity of the tables it was given): one changed reading measures one goal again, and leaves audits,
 * roles, plan and validation of the other tables as they are. Each call is still pure: the same input gives an equal analysis, whatever was asked before.
 */
export function createAnalyser(): Analyse {
  const validate = memoizeValidation();
  const measuring = memoizeMeasures();
  const grouped = memoize(groupReadings);
  const tree = memoize(goalTree);
  const answering = memoizeSlice('goals', 'activities', 'roles', 'projectActions', 'personalActions');
  const answersOf = memoize(answerIndex);
  const competencesOf = memoize(competenceFit);
  const valuesOf = memoize(valueAlignment);
  const balanceOf = memoize(lifeBalance);
  const teamOf = memoize(teamAudit);
  const openOf = memoize(openPoints);
  const matrixOf = memoize(roleMatrix);
  const ownedBy = memoize(ownedOf);
  const flowsOf = memoize(analyseFlows);
  const resourcesOf = memoize(resourceGaps);
  const calendarOf = memoize(calendars);
  const readingsOf = memoize(
    (readings: readonly Reading[], goals: readonly Goal[], indicators: readonly Indicator[], today: number) => {
      const cumulative = new Set(
        [...goals, ...indicators].filter((row) => row.accumulation === 'cumulative').map((row) => row.id),
      );
      return checkReadings(readings, today, (id) => cumulative.has(id));
    },
  );
  const planned = memoizeSlice(
    'projectActions',
    'personalActions',
    'baselines',
    'baselineActions',
    'holidays',
    'daysOff',
  );
  const planOf = memoize(analysePlan);
  const staffed = memoizeSlice('people', 'roles', 'goals', 'projectActions', 'resources');
  const sheetsOf = memoize(roleSheets);
  const stated = memoizeSlice('customers', 'partners', 'factors', 'mission');
  const projectOf = memoize(projectAudit);
  const traced = memoizeSlice(...AUDIT_TABLES, 'goals', 'projectActions', 'personalActions', 'roles');
  const traceOf = memoize(traceability);

  return (engagement, settings, today) => {
    const e = engagement;
    const now = dayNumber(today) ?? 0;
    const { ratingMax } = settings;
    const answers = answersOf(answering(e));
    const competences = competencesOf(e.competences, ratingMax);
    const values = valuesOf(e.values, ratingMax);
    const balance = balanceOf(e.lifeDomains);
    const team = teamOf(e.audits, e.statements, e.responses, settings.smallestGroup);
    const project = projectOf(stated(e), answers, ratingMax);
    const begun = e.goals.length + e.activities.length + e.projectActions.length > 0;
    const mission = missionCoverage(
      {
        mission: e.mission,
        values: values.lines,
        competences: competences.lines,
        customers: e.customers,
        criteria: e.criteria,
        begun,
      },
      ratingMax,
    );
    const readings = grouped(e.readings);
    const measure = measuring(settings, now);
    const goals = analyseGoals(tree(e.goals), (goal) => measure(goal, readings.get(goal.id) ?? NONE));
    const goalFindings = [
      ...goals.findings,
      ...checkGoals(goals.lines, e.anchors, now),
      ...checkHumanSide(goals.lines, e.activities, e.partners, ratingMax),
    ];
    const indicators = analyseIndicators(e.indicators, (row) => measure(row, readings.get(row.id) ?? NONE), now);
    const matrix = matrixOf(e.activities, e.people, e.assignments);
    const flows = flowsOf(e.activities, ownedBy(matrix));
    const resources = resourcesOf(e.resources);
    const sheets = sheetsOf(staffed(e), matrix, settings.variant);
    const plan = planOf(planned(e), settings, now, calendarOf(settings, e.holidays, e.daysOff));
    const goalLine = new Map(goals.lines.map((line) => [line.goal.id, line]));
    const indicatorAt = indexById(e.indicators);
    const measured = (id: string): Measurement | undefined => {
      const line = goalLine.get(id);
      if (line !== undefined) return { progress: line.progress, achieved: line.status === 'done' };
      return indicators.lines[indicatorAt.get(id) ?? -1]?.measure;
    };
    const completion = missionCompletion(e.criteria, e.reviews, measured);
    const isComplete = completion.declared || completion.complete;
    const renewed = renewal(goals.lines, e.reviews, e.goals, today, isComplete);
    const strain = strainGuard(
      { sheets: sheets.sheets, checkIns: e.checkIns, auditStress: e.coachee.stress, lowestBalance: balance.minimum },
      settings,
      now,
    );
    const due = dueItems(
      { lines: goals.lines, indicators: indicators.lines, actions: plan.schedule.actions, checkIns: e.checkIns },
      settings,
      now,
    );
    const trace = traceOf(traced(e), answers, competences, balance, team, ratingMax);
    const allGates = gates({
      engagement,
      settings,
      competences,
      balance,
      team,
      project,
      goals: goals.lines,
      matrix,
      resources,
      schedule: plan.schedule,
      matrixErrors: [...matrix.findings, ...sheets.findings].filter(isMatrixError).length,
    });
    const asked = <F extends Finding>(list: readonly F[]): readonly F[] =>
      settings.leftOut.length === 0
        ? list
        : list.filter(
            ({ place, remedy }) =>
              !isLeftOut(place, settings.leftOut) &&
              !(remedy?.kind === 'add' && isLeftOut({ table: remedy.table, column: undefined }, settings.leftOut)),
          );
    const gateList = allGates.map((gate) => withReasons(gate, asked(gate.reasons)));
    const findings = acceptFindings(
      asked([
        ...validate(engagement, settings),
        ...competences.findings,
        ...values.findings,
        ...balance.findings,
        ...openOf(e.interferences, e.balanceFactors, answers),
        ...team.findings,
        ...project.findings,
        ...mission.findings,
        ...checkEnd(completion, settings, now),
        ...goalFindings,
        ...flows.findings,
        ...resources.findings,
        ...matrix.findings,
        ...sheets.findings,
        ...plan.findings,
        ...indicators.findings,
        ...readingsOf(e.readings, e.goals, e.indicators, now),
        ...renewed.findings,
        ...strain.findings,
        ...due.findings,
        ...trace.findings,
      ]),
      e.acceptances,
    );
    return {
      today,
      competences,
      values,
      balance,
      team,
      project,
      mission,
      completion,
      goals: { ...goals, findings: goalFindings },
      flows,
      resources,
      matrix,
      roleSheets: sheets.sheets,
      plan,
      indicators,
      renewal: renewed,
      strain: strain.people,
      due,
      traceability: trace,
      gates: gateList,
      steps: stepsOf(engagement, gateList, findings, due, isComplete),
      overview: overview(goals, plan, findings, now),
      findings,
    };
  };
}
