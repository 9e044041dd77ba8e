// The schedule of the project's plan: days, slack, critical path and what stands in the way of deadlines.
import { dayNumber, dayOf } from '../calendar/dayNumber';
import type { Calendars } from '../calendar/calendars';
import type { WorkCalendar } from '../calendar/WorkCalendar';
import type { Finding } from '../findings';
import type { ProjectAction } from '../model/plan';
import type { Day } from '../model/Row';
import { criticalPath, deadlineOf, type Moments } from './criticalPath';
import { deadlineFindings } from './deadlineFindings';
import { network, type Network } from './network';
import type { ScheduledAction } from './ScheduledAction';
import { progressOf, taskOf, type Task } from './Task';

export interface Schedule {
  /** In the order of the table. */
  readonly actions: readonly ScheduledAction[];
  readonly start: Day | undefined;
  readonly finish: Day | undefined;
  /** Ids of the critical actions, in the order of their start. */
  readonly criticalPath: readonly string[];
  readonly findings: readonly Finding[];
}

function projectStartOf(tasks: readonly Task[], start: number | undefined, today: number): number {
  if (start !== undefined) return start;
  let first = Infinity;
  for (const task of tasks) first = Math.min(first, task.fixed ?? Infinity, task.actualStart ?? Infinity);
  return first === Infinity ? today : first;
}

/** The days of one action, from its moments. */
function daysOf(
  task: Task,
  at: number,
  moments: Moments,
  evening: boolean,
  common: WorkCalendar,
): Readonly<Record<'start' | 'finish' | 'latestStart' | 'latestFinish', Day>> {
  const milestone = task.duration === 0;
  const first = (moment: number): Day => dayOf(common.dayAt(milestone && evening ? moment - 1 : moment));
  const last = (moment: number): Day => dayOf(common.dayAt(milestone && !evening ? moment : moment - 1));
  return {
    start: first(moments.start[at] as number),
    finish: last(moments.finish[at] as number),
    latestStart: first(moments.latestStart[at] as number),
    latestFinish: last(moments.latestFinish[at] as number),
  };
}

/**
 * Plans all actions. `from` = first day of the project (day number; undefined = the earliest day anything names), `today` = status date. `tracked` false gives
 * the plan as meant, without progress and today.
 * Findings: plan.cycle, plan.deadlineMissed or plan.deadlineEscalated with the chain of actions that causes it.
 */
export function schedule(
  actions: readonly ProjectAction[],
  calendars: Calendars,
  from: number | undefined,
  today: number,
  tracked = true,
  net: Network = network(actions),
): Schedule {
  const { common } = calendars;
  const tasks = actions.map((action) => taskOf(action, calendars, tracked));
  const now = common.indexOf(today);
  const projectStart = projectStartOf(tasks, from === undefined ? undefined : common.indexOf(from), now);
  const moments = criticalPath(tasks, net, common, projectStart, tracked ? now : projectStart);
  const scheduled = actions.map((action, at): ScheduledAction => {
    const task = tasks[at] as Task;
    const done = task.state === 'done';
    const slack = (moments.latestStart[at] as number) - (moments.begin[at] as number);
    const days = daysOf(task, at, moments, moments.evening[at] === 1, common);
    const actual = (day: Day | undefined, planned: Day): Day =>
      tracked && day !== undefined && dayNumber(day) !== undefined ? day : planned;
    return {
      action,
      state: task.state,
      ...days,
      start: actual(action.actualStart, days.start),
      finish: actual(action.actualFinish, days.finish),
      duration: task.duration,
      progress: progressOf(action),
      totalSlack: done ? undefined : slack,
      freeSlack: done ? undefined : moments.freeSlack[at],
      critical: !done && slack <= 0,
      missedBy: done ? 0 : Math.max(0, (moments.finish[at] as number) - deadlineOf(task, moments.evening[at] === 1)),
      drivenBy: done ? undefined : actions[moments.driver[at]?.from ?? -1]?.id,
    };
  });
  const critical = scheduled.map((_, at) => at).filter((at) => scheduled[at]?.critical === true);
  critical.sort(
    (a, b) =>
      (moments.begin[a] as number) - (moments.begin[b] as number) ||
      (moments.finish[a] as number) - (moments.finish[b] as number) ||
      a - b,
  );
  const ends = (pick: (one: ScheduledAction) => Day, sign: number): Day | undefined =>
    scheduled.reduce<Day | undefined>(
      (best, one) => (best === undefined || (pick(one) < best ? -1 : 1) === sign ? pick(one) : best),
      undefined,
    );
  return {
    actions: scheduled,
    start: ends((one) => one.start, -1),
    finish: ends((one) => one.finish, 1),
    criticalPath: critical.map((at) => (actions[at] as ProjectAction).id),
    findings: [...net.findings, ...deadlineFindings(scheduled, moments.driver)],
  };
}
