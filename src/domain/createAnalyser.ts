// The one entry, with a memory: what did not change is not computed again.
import type { Analysis } from './Analysis';
import { competenceFit, lifeBalance, openPoints, projectAudit, teamAudit, valueAlignment } from './audit';
import { calendars, dayNumber } from './calendar';
import type { Finding } from './findings';
import { acceptFindings } from './findings/acceptFindings';
import { rememberValidation } from './findings/rememberValidation';
import { analyseFlows, analyseGoals, goalTree } from './goals';
import { checkGoals, checkHumanSide } from './goals/checkGoals';
import { analyseIndicators } from './indicators';
import { groupReadings } from './indicators/groupReadings';
import { rememberMeasures } from './indicators/rememberMeasures';
import { missionCompletion, missionCoverage, type Measurement } from './mission';
import type { Day, Engagement, Goal, Indicator, Reading, Settings } from './model';
import { indexById } from './model/indexById';
import { isFilled } from './model/isFilled';
import { remember } from './model/remember';
import { checkReadings, dueItems, gates, renewal, stepsOf, strainGuard } from './monitoring';
import { overview } from './overview';
import { resourceGaps, roleMatrix, roleSheets, type RoleMatrix } from './roles';
import { analysePlan } from './schedule';
import { answerIndex, traceability } from './traceability';

export type Analyse = (engagement: Engagement, settings: Settings, today: Day) => Analysis;

/** Activities somebody holds; undefined before the matrix is begun. */
function ownedOf(matrix: RoleMatrix): ReadonlySet<string> | undefined {
  return matrix.begun ? new Set(matrix.rows.filter((row) => row.doers.length > 0).map((row) => row.activity.id)) : undefined;
}

function isMatrixError(finding: Finding): boolean {
  return finding.severity === 'error';
}

/**
 * An analyser that remembers its last run part by part (by identity of the tables it was given): one changed reading measures one goal again, and leaves audits,
 * roles, plan and validation of the other tables as they are. Each call is still pure: the same input gives an equal analysis, whatever was asked before.
 */
export function createAnalyser(): Analyse {
  const validate = rememberValidation();
  const measure = rememberMeasures();
  const grouped = remember(groupReadings);
  const tree = remember(goalTree);
  const answersOf = remember((goals: Engagement['goals'], activities: Engagement['activities'], roles: Engagement['roles'], projectActions: Engagement['projectActions'], personalActions: Engagement['personalActions']) =>
    answerIndex({ goals, activities, roles, projectActions, personalActions }));
  const competencesOf = remember(competenceFit);
  const valuesOf = remember(valueAlignment);
  const balanceOf = remember(lifeBalance);
  const teamOf = remember(teamAudit);
  const openOf = remember(openPoints);
  const matrixOf = remember(roleMatrix);
  const ownedBy = remember(ownedOf);
  const flowsOf = remember(analyseFlows);
  const resourcesOf = remember(resourceGaps);
  const calendarOf = remember(calendars);
  const readingsOf = remember((readings: readonly Reading[], goals: readonly Goal[], indicators: readonly Indicator[], today: number) => {
    const cumulative = new Set([...goals, ...indicators].filter((row) => row.accumulation === 'cumulative').map((row) => row.id));
    return checkReadings(readings, today, (id) => cumulative.has(id));
  });
  const planOf = remember((projectActions: Engagement['projectActions'], personalActions: Engagement['personalActions'], baselines: Engagement['baselines'], baselineActions: Engagement['baselineActions'], holidays: Engagement['holidays'], daysOff: Engagement['daysOff'], settings: Settings, today: number) =>
    analysePlan({ projectActions, personalActions, baselines, baselineActions, holidays, daysOff }, settings, today, calendarOf(settings, holidays, daysOff)));
  const sheetsOf = remember((people: Engagement['people'], roles: Engagement['roles'], goals: Engagement['goals'], projectActions: Engagement['projectActions'], resources: Engagement['resources'], matrix: RoleMatrix, variant: Settings['variant']) =>
    roleSheets({ people, roles, goals, projectActions, resources }, matrix, variant));

  return (engagement, settings, today) => {
    const e = engagement;
    const now = dayNumber(today) ?? 0;
    const { ratingMax } = settings;
    const answers = answersOf(e.goals, e.activities, e.roles, e.projectActions, e.personalActions);
    const competences = competencesOf(e.competences, ratingMax);
    const values = valuesOf(e.values, ratingMax);
    const balance = balanceOf(e.lifeDomains);
    const team = teamOf(e.audits, e.statements, e.responses, settings.smallestGroup);
    const project = projectAudit(e, answers, ratingMax);
    const begun = e.goals.length > 0 || e.customers.some((customer) => isFilled(customer.expectation));
    const mission = missionCoverage({ mission: e.mission, values: values.lines, competences: competences.lines, customers: e.customers, criteria: e.criteria, begun }, ratingMax);
    const readings = grouped(e.readings);
    const goals = analyseGoals(e.goals, (goal) => measure(goal, readings.get(goal.id) ?? [], settings, now), tree(e.goals));
    const goalFindings = [...goals.findings, ...checkGoals(goals.lines, e.anchors, now), ...checkHumanSide(goals.lines, e.activities, e.partners, ratingMax)];
    const indicators = analyseIndicators(e.indicators, (row) => measure(row, readings.get(row.id) ?? [], settings, now), now);
    const matrix = matrixOf(e.activities, e.people, e.assignments);
    const flows = flowsOf(e.activities, ownedBy(matrix));
    const resources = resourcesOf(e.resources);
    const sheets = sheetsOf(e.people, e.roles, e.goals, e.projectActions, e.resources, matrix, settings.variant);
    const plan = planOf(e.projectActions, e.personalActions, e.baselines, e.baselineActions, e.holidays, e.daysOff, settings, now);
    const goalLine = new Map(goals.lines.map((line) => [line.goal.id, line]));
    const indicatorAt = indexById(e.indicators);
    const measured = (id: string): Measurement | undefined => {
      const line = goalLine.get(id);
      if (line !== undefined) return { progress: line.progress, achieved: line.status === 'done' };
      return indicators.lines[indicatorAt.get(id) ?? -1]?.measure;
    };
    const completion = missionCompletion(e.criteria, e.reviews, measured);
    const renewed = renewal(goals.lines, e.reviews, e.goals, today, completion.declared || completion.complete);
    const strain = strainGuard({ sheets: sheets.sheets, checkIns: e.checkIns, auditStress: e.coachee.stress, lowestBalance: balance.minimum }, settings, now);
    const due = dueItems({ lines: goals.lines, indicators: indicators.lines, actions: plan.schedule.actions, checkIns: e.checkIns }, settings, now);
    const means = new Map(team.statements.map((result) => [result.statement.id, result.mean]));
    const trace = traceability({ engagement, answers, competences, balance, ratingMax, statementMean: (id) => means.get(id) });
    const gateList = gates({
      engagement, settings, competences, balance, team, project, goals: goals.lines, matrix, resources, schedule: plan.schedule,
      matrixErrors: [...matrix.findings, ...sheets.findings].filter(isMatrixError).length,
    });
    const findings = acceptFindings([
      ...validate(engagement, settings), ...competences.findings, ...values.findings, ...balance.findings, ...openOf(e.interferences, e.balanceFactors, answers),
      ...team.findings, ...project.findings, ...mission.findings, ...goalFindings, ...flows.findings, ...resources.findings, ...matrix.findings, ...sheets.findings,
      ...plan.findings, ...indicators.findings, ...readingsOf(e.readings, e.goals, e.indicators, now), ...renewed.findings, ...strain.findings, ...due.findings, ...trace.findings,
    ], e.acceptances);
    return {
      today, competences, values, balance, team, project, mission, completion, goals: { ...goals, findings: goalFindings }, flows, resources, matrix,
      roleSheets: sheets.sheets, plan, indicators, renewal: renewed, strain: strain.people, due, traceability: trace, gates: gateList,
      steps: stepsOf(engagement, gateList, findings, due), overview: overview(goals, plan, findings, now), findings,
    };
  };
}
