// The plan against what was frozen: variance of each action, and what came in or fell out.
import { dayNumber } from '../calendar/dayNumber';
import type { WorkCalendar } from '../calendar/WorkCalendar';
import { cellOf, finding, type Finding } from '../findings';
import type { DraftRow } from '../model/completeEngagement';
import { groupBy } from '../model/groupBy';
import { finite } from '../model/finite';
import type { Day } from '../model/Row';
import type { Baseline, BaselineAction } from '../model/structure';
import { weightOfAction, type PlannedWork } from './earnedProgress';
import type { Schedule } from './schedule';
import type { ScheduledAction } from './ScheduledAction';

export interface BaselineVariance {
  readonly action: string;
  readonly row: BaselineAction;
  /** Working days later than frozen (below 0: earlier); undefined where a day is missing. */
  readonly start: number | undefined;
  readonly finish: number | undefined;
}

export interface BaselineComparison {
  readonly baseline: Baseline;
  readonly variances: readonly BaselineVariance[];
  /** Working days by which the whole finishes later. */
  readonly finish: number | undefined;
  /** Ids of actions that are new since, or gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What progress is measured against. */
  readonly plan: readonly PlannedWork[];
}

interface BaselineAnalysis {
  /** The oldest first; the last one is the one progress is measured against. */
  readonly comparisons: readonly BaselineComparison[];
  readonly findings: readonly Finding[];
}

function later(common: WorkCalendar, frozen: Day | undefined, now: Day | undefined): number | undefined {
  const [from, to] = [dayNumber(frozen), dayNumber(now)];
  return from === undefined || to === undefined ? undefined : common.indexOf(to) - common.indexOf(from);
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (last, day) => (dayNumber(day) !== undefined && (last === undefined || (day as Day) > last) ? day : last),
    undefined,
  );
}

function compare(
  baseline: Baseline,
  rows: readonly BaselineAction[],
  schedule: Schedule,
  common: WorkCalendar,
  findings: Finding[],
): BaselineComparison {
  const now = new Map<string, ScheduledAction>();
  for (const one of schedule.actions) if (one.action.id !== '' && !now.has(one.action.id)) now.set(one.action.id, one);
  const frozen = new Map<string, BaselineAction>();
  for (const row of rows) {
    if (row.action === undefined) continue;
    if (frozen.has(row.action))
      findings.push(finding('baseline.actionTwice', cellOf('baselineActions', row, 'action'), { action: row.action }));
    else frozen.set(row.action, row);
  }
  if (frozen.size === 0)
    findings.push(finding('baseline.empty', cellOf('baselines', baseline), { name: baseline.name }));
  const variances = [...frozen].flatMap(([action, row]): readonly BaselineVariance[] => {
    const current = now.get(action);
    return current === undefined
      ? []
      : [
          {
            action,
            row,
            start: later(common, row.start, current.start),
            finish: later(common, row.finish, current.finish),
          },
        ];
  });
  return {
    baseline,
    variances,
    finish: later(common, latest([...frozen.values()].map((row) => row.finish)), schedule.finish),
    added: [...now.keys()].filter((id) => !frozen.has(id)),
    removed: [...frozen.keys()].filter((id) => !now.has(id)),
    plan: [...frozen.values()].flatMap((row) =>
      row.start === undefined || row.finish === undefined
        ? []
        : [
            {
              start: row.start,
              finish: row.finish,
              weight: weightOfAction(row.weight, Math.max(0, finite(row.duration) ?? 0)),
            },
          ],
    ),
  };
}

/**
 * Compares the schedule with every baseline: variance in working days for start and finish, scope changes listed. Findings: baseline.empty, baseline.actionTwice.
 * Source: docs/method.md, "Baseline".
 */
export function compareBaselines(
  baselines: readonly Baseline[],
  rows: readonly BaselineAction[],
  schedule: Schedule,
  common: WorkCalendar,
): BaselineAnalysis {
  const findings: Finding[] = [];
  const byBaseline = groupBy(rows, (row) => row.baseline);
  const inOrder = baselines
    .map((baseline, at) => ({ baseline, at, day: dayNumber(baseline.frozenOn) ?? -Infinity }))
    .sort((a, b) => (a.day === b.day ? a.at - b.at : a.day - b.day));
  const comparisons = inOrder.map(({ baseline }) =>
    compare(baseline, byBaseline.get(baseline.id) ?? [], schedule, common, findings),
  );
  return { comparisons, findings };
}

/** The rows that freeze the plan as it stands, to be added to `baselineActions` under a baseline's id. */
export function freezeRows(baseline: string, schedule: Schedule): readonly DraftRow<'baselineActions'>[] {
  return schedule.actions
    .filter((one) => one.action.id !== '')
    .map((one) => ({
      baseline,
      action: one.action.id,
      start: one.start,
      finish: one.finish,
      duration: one.duration,
      weight: one.action.weight,
    }));
}
