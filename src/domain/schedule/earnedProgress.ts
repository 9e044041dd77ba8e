// Planned and earned progress: where the plan should be, where it is, and the S-curve of both.
import type { Calendars } from '../calendar/calendars';
import { dayNumber, dayOf } from '../calendar/dayNumber';
import type { WorkCalendar } from '../calendar/WorkCalendar';
import type { Status } from '../indicators/Status';
import { finite } from '../model/finite';
import type { Day } from '../model/Row';
import type { Thresholds } from '../model/Settings';
import type { ScheduledAction } from './ScheduledAction';

/** One action of the plan that progress is measured against. */
export interface PlannedWork {
  readonly start: Day;
  readonly finish: Day;
  readonly weight: number;
}

interface CurvePoint {
  readonly day: Day;
  /** 0..1 of all weight. `earned` is undefined after today. */
  readonly planned: number;
  readonly earned: number | undefined;
}

export interface EarnedProgress {
  /** Sums of weight: planned by today, earned, and of everything. */
  readonly planned: number;
  readonly earned: number;
  readonly total: number;
  /** EV / PV; undefined while nothing is planned yet. */
  readonly performance: number | undefined;
  readonly status: Status;
  /** At most about sixty points from the first day to the last. */
  readonly curve: readonly CurvePoint[];
}

const HAIR = 1e-9;
const POINTS = 60;

/** The weight of an action: as given, else its duration. */
export function weightOfAction(weight: number | undefined, duration: number): number {
  return Math.max(0, finite(weight) ?? duration);
}

/** A stretch of work on the working-day index: nothing before `from`, all at `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

function stretch(common: WorkCalendar, first: number, last: number, amount: number): Stretch {
  const from = common.indexOf(first);
  return { from, to: Math.max(common.indexOf(last + 1), from), amount };
}

function doneBy(stretches: readonly Stretch[], evening: number): number {
  let sum = 0;
  for (const { from, to, amount } of stretches) {
    if (evening >= to) sum += amount;
    else if (evening > from) sum += (amount * (evening - from)) / (to - from);
  }
  return sum;
}

function statusOf(performance: number | undefined, complete: boolean, thresholds: Thresholds): Status {
  if (complete) return 'done';
  if (performance === undefined) return 'notStarted';
  if (performance >= thresholds.scheduleGreen - HAIR) return 'onTrack';
  return performance >= thresholds.scheduleAmber - HAIR ? 'atRisk' : 'late';
}

/** How each action earned what it has: evenly from its first day to its last, or to today while it goes on. */
function earnedStretches(actions: readonly ScheduledAction[], common: WorkCalendar, today: number): readonly Stretch[] {
  return actions.flatMap((one) => {
    const amount = weightOfAction(one.action.weight, one.duration) * one.progress;
    if (amount === 0) return [];
    const start = Math.min(dayNumber(one.start) as number, today);
    const end = one.state === 'done' ? Math.min(dayNumber(one.finish) as number, today) : today;
    return [stretch(common, start, Math.max(start, end), amount)];
  });
}

/**
 * PV = sum w*planned(t), EV = sum w*p, SPI = EV/PV; w = duration unless given; planned(t) grows evenly over the working days of the plan up to the evening of
 * `today`. PV = 0 is "not started", and so is a plan on its first day while nothing is done; once something is, it is on track that day. SPI >= 0.95 on track, 0.85..0.95 at risk, below late (thresholds in the settings). `plan` = the baseline, or the plan as meant.
 * Source: docs/method.md, "Earned progress", "Status".
 */
export function earnedProgress(
  actions: readonly ScheduledAction[],
  plan: readonly PlannedWork[],
  calendars: Calendars,
  today: number,
  thresholds: Thresholds,
): EarnedProgress {
  const { common } = calendars;
  const planned = plan.flatMap((work) => {
    const [first, last] = [dayNumber(work.start), dayNumber(work.finish)];
    return first === undefined || last === undefined || work.weight === 0
      ? []
      : [stretch(common, first, last, work.weight)];
  });
  const earned = earnedStretches(actions, common, today);
  const evening = common.indexOf(today + 1);
  const total = planned.reduce((sum, one) => sum + one.amount, 0);
  const [pv, ev] = [doneBy(planned, evening), doneBy(earned, evening)];
  const performance = pv > 0 ? ev / pv : undefined;
  // What was to begin today is not late before the day is over.
  const isFirstDay = doneBy(planned, common.indexOf(today)) === 0;
  const soFar = performance !== undefined && isFirstDay ? (ev > 0 ? Infinity : undefined) : performance;
  const complete = actions.length > 0 && actions.every((one) => one.state === 'done');
  const first = planned.reduce((least, one) => Math.min(least, one.from), Infinity);
  const last = planned.reduce((most, one) => Math.max(most, one.to), Math.max(first, evening));
  const curve: CurvePoint[] = [];
  if (total > 0) {
    const step = Math.max(1, Math.ceil((last - first) / POINTS));
    const moments = new Set<number>();
    for (let moment = first; moment < last; moment += step) moments.add(Math.round(moment));
    moments.add(Math.round(last));
    if (evening > first && evening < last) moments.add(evening);
    for (const moment of [...moments].sort((a, b) => a - b)) {
      // Each point is an evening; the first one that of the working day before anything begins.
      curve.push({
        day: dayOf(common.dayAt(moment - 1)),
        planned: doneBy(planned, moment) / total,
        earned: moment > evening ? undefined : doneBy(earned, moment) / total,
      });
    }
  }
  return { planned: pv, earned: ev, total, performance, status: statusOf(soFar, complete, thresholds), curve };
}
