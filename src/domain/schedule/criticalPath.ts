// The critical path method: earliest and latest moments, slack, and what drives each action.
import type { WorkCalendar } from '../calendar/WorkCalendar';
import type { Edge, Network } from './network';
import { paceOf, type Pace, type Task } from './Task';

/** Moments of every action, by position; moments are working-day indexes of the common calendar (see Task). */
export interface Moments {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** From where what remains is planned: the start of what has not begun, else the moment work goes on. */
  readonly begin: Float64Array;
  readonly latestStart: Float64Array;
  readonly latestFinish: Float64Array;
  readonly freeSlack: Float64Array;
  /** The link that holds each action where it is; undefined where a fixed start, today or the start of the project does. */
  readonly driver: readonly (Edge | undefined)[];
  /** 1 for a milestone at the end of a working day, behind what finished there; 0 where it stands at the beginning of its day. */
  readonly evening: Uint8Array;
  readonly projectFinish: number;
}

/** The earliest moment at which `task` may begin its `days`, as one link asks. */
function askedBy(edge: Edge, start: Float64Array, finish: Float64Array, pace: Pace, days: number): number {
  const moment = (edge.type === 'FS' || edge.type === 'FF' ? finish : start)[edge.from] as number;
  const asked = moment + edge.lag;
  return edge.type === 'FS' || edge.type === 'SS' ? asked : pace.startToFinish(asked, days);
}

interface Bound {
  readonly moment: number;
  readonly driver: Edge | undefined;
  /** Held by a finish and by nothing else: what stands here stands at the end of the day before. */
  readonly evening: () => boolean;
}

/** The latest of what a floor and all links ask for; a link that asks for exactly the floor is named as the driver. */
function boundBy(
  edges: readonly Edge[],
  floor: number,
  ask: (edge: Edge) => number,
  isEvening: (edge: Edge) => boolean,
): Bound {
  let moment = floor;
  let driver: Edge | undefined;
  for (const edge of edges) {
    const asked = ask(edge);
    if (asked > moment || (asked === moment && driver === undefined)) {
      moment = asked;
      driver = edge;
    }
  }
  return {
    moment,
    driver,
    evening: () => moment > floor && edges.some((edge) => ask(edge) === moment && isEvening(edge)),
  };
}

/** The moment by which a task has to be finished: the evening of its deadline, for a milestone in the morning that morning. */
export function deadlineOf(task: Task, evening: boolean): number {
  return (task.deadline ?? Infinity) - (task.duration === 0 && !evening ? 1 : 0);
}

/**
 * Forward pass FS: ESj >= EFi + lag; SS: ESj >= ESi + lag; FF: EFj >= EFi + lag; SF: EFj >= ESi + lag, and no earlier than the fixed start. Backward pass
 * LF = min over successors, held by the deadline and by the finish of the whole. Total slack = LS - ES, below 0 where a deadline cannot be met.
 * Progress: what is done keeps its days; what has begun goes on from `today`, held by its predecessors (retained logic); the rest starts no earlier than `today`.
 * Source: docs/method.md, "Schedule"; Kelley and Walker 1959; precedence links as in the PMI practice standard for scheduling.
 */
export function criticalPath(
  tasks: readonly Task[],
  net: Network,
  common: WorkCalendar,
  projectStart: number,
  today: number,
): Moments {
  const count = tasks.length;
  const start = new Float64Array(count);
  const finish = new Float64Array(count);
  const begin = new Float64Array(count);
  const driver: (Edge | undefined)[] = new Array<Edge | undefined>(count).fill(undefined);
  const evening = new Uint8Array(count);
  const byCalendar = new Map<WorkCalendar, Pace>();
  const paces = tasks.map(({ calendar }) => {
    let pace = byCalendar.get(calendar);
    if (pace === undefined) byCalendar.set(calendar, (pace = paceOf(calendar, common)));
    return pace;
  });
  const isEvening = (edge: Edge): boolean =>
    (tasks[edge.from] as Task).duration === 0 ? evening[edge.from] === 1 : edge.type === 'FS' || edge.type === 'FF';

  for (const at of net.order) {
    const task = tasks[at] as Task;
    const pace = paces[at] as Pace;
    const edges = net.into[at] as readonly Edge[];
    const floor = Math.max(projectStart, task.fixed ?? projectStart);
    const on = (moment: number, days: number): number => (days > 0 ? pace.next(moment) : moment);
    if (task.state === 'notStarted') {
      const bound = boundBy(
        edges,
        Math.max(floor, today),
        (edge) => askedBy(edge, start, finish, pace, task.duration),
        isEvening,
      );
      driver[at] = bound.driver;
      evening[at] = Number(task.duration === 0 && bound.evening());
      start[at] = begin[at] = on(bound.moment, task.duration);
      finish[at] = pace.finish(begin[at], task.duration);
      continue;
    }
    const meant = boundBy(edges, floor, (edge) => askedBy(edge, start, finish, pace, task.duration), isEvening);
    const planned = on(meant.moment, task.duration);
    evening[at] = Number(task.duration === 0 && meant.evening());
    if (task.state === 'done') {
      const ended = task.actualFinish;
      const began = task.actualStart ?? (ended === undefined ? planned : pace.latestStart(ended, task.duration));
      finish[at] = ended ?? pace.finish(began, task.duration);
      start[at] = begin[at] = Math.min(began, finish[at]);
      continue;
    }
    start[at] = task.actualStart ?? Math.min(planned, today);
    const bound = boundBy(
      edges,
      Math.max(start[at], today),
      (edge) => askedBy(edge, start, finish, pace, task.remaining),
      isEvening,
    );
    evening[at] = Number(task.duration === 0 && bound.evening());
    driver[at] = bound.driver;
    begin[at] = on(bound.moment, task.remaining);
    finish[at] = pace.finish(begin[at], task.remaining);
  }

  const projectFinish = finish.reduce((latest, moment) => Math.max(latest, moment), projectStart);
  const latestStart = Float64Array.from(start);
  const latestFinish = Float64Array.from(finish);
  const freeSlack = new Float64Array(count);
  for (let step = count - 1; step >= 0; step--) {
    const at = net.order[step] as number;
    const task = tasks[at] as Task;
    if (task.state === 'done') continue;
    const pace = paces[at] as Pace;
    const held = { finish: Math.min(projectFinish, deadlineOf(task, evening[at] === 1)), start: Infinity };
    let free = projectFinish - (finish[at] as number);
    for (const edge of net.outOf[at] as readonly Edge[]) {
      if ((tasks[edge.to] as Task).state === 'done') continue;
      const byStart = edge.type === 'SS' || edge.type === 'SF';
      if (byStart && task.state === 'started') continue;
      const toStart = edge.type === 'FS' || edge.type === 'SS';
      const latest = ((toStart ? latestStart : latestFinish)[edge.to] as number) - edge.lag;
      const earliest = ((toStart ? begin : finish)[edge.to] as number) - edge.lag;
      if (byStart) held.start = Math.min(held.start, latest);
      else held.finish = Math.min(held.finish, latest);
      free = Math.min(free, earliest - ((byStart ? start : finish)[at] as number));
    }
    const byFinish = pace.latestStart(held.finish, task.remaining);
    const latest = held.start < byFinish ? (task.remaining > 0 ? pace.lastBefore(held.start) : held.start) : byFinish;
    latestStart[at] = latest;
    latestFinish[at] = pace.finish(latest, task.remaining);
    // A deadline that holds the action leaves it no more room than that, whatever follows.
    freeSlack[at] = Math.max(0, Math.min(free, latest - (begin[at] as number)));
  }
  return { start, finish, begin, latestStart, latestFinish, freeSlack, driver, evening, projectFinish };
}
