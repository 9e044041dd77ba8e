// Step 6 as a whole: both plans on one calendar.
import { dayNumber } from '../calendar/dayNumber';
import { calendars, type Calendars } from '../calendar/calendars';
import type { Finding } from '../findings';
import type { Engagement } from '../model/Engagement';
import type { Settings } from '../model/Settings';
import { compareBaselines, type BaselineComparison } from './baselines';
import { checkActions, checkPersonal } from './checkPlan';
import { earnedProgress, weightOfAction, type EarnedProgress } from './earnedProgress';
import { network } from './network';
import { findOverlaps, type Overlap } from './overlaps';
import { schedule, type Schedule } from './schedule';

export interface PlanAnalysis {
  /** As it stands on the status date: what is done keeps its days, the rest follows from today. */
  readonly schedule: Schedule;
  /** As it was meant, without progress. */
  readonly meant: Schedule;
  readonly baselines: readonly BaselineComparison[];
  /** Against the newest baseline, or the plan as meant where there is none. */
  readonly earned: EarnedProgress;
  readonly overlaps: readonly Overlap[];
  readonly findings: readonly Finding[];
}

type PlanTables = Pick<
  Engagement,
  'projectActions' | 'personalActions' | 'baselines' | 'baselineActions' | 'holidays' | 'daysOff'
>;

/** Plans, compares with the baselines, measures earned progress, finds overlaps with protected time, and checks both plans. */
export function analysePlan(
  tables: PlanTables,
  settings: Settings,
  today: number,
  calendar: Calendars = calendars(settings, tables.holidays, tables.daysOff),
): PlanAnalysis {
  const from = dayNumber(settings.start);
  const net = network(tables.projectActions);
  const current = schedule(tables.projectActions, calendar, from, today, true, net);
  const meant = schedule(tables.projectActions, calendar, from, today, false, net);
  const compared = compareBaselines(tables.baselines, tables.baselineActions, current, calendar.common);
  const newest = compared.comparisons.findLast((one) => one.plan.length > 0);
  const plan =
    newest?.plan ??
    meant.actions.map((one) => ({
      start: one.start,
      finish: one.finish,
      weight: weightOfAction(one.action.weight, one.duration),
    }));
  const { overlaps, findings } = findOverlaps(tables.personalActions, current.actions, calendar, settings, today);
  return {
    schedule: current,
    meant,
    baselines: compared.comparisons,
    overlaps,
    earned: earnedProgress(current.actions, plan, calendar, today, settings.thresholds),
    findings: [
      ...current.findings,
      ...checkActions(current.actions, meant.actions, calendar, today),
      ...checkPersonal(tables.personalActions),
      ...compared.findings,
      ...findings,
    ],
  };
}
