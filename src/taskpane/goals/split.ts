// Splits a goal into parts: by dates, one after the other, or by amounts, side by side.

import { addMonths, dayNumber, dayOf, measureKind, type Day, type Goal, type WorkCalendar } from '../../domain';

/** How it is split: into so many parts, one part every so many months or weeks, or into parts of at most an amount. */
export type SplitWay =
  | { readonly by: 'dates'; readonly count: number }
  | { readonly by: 'dates'; readonly months: number }
  | { readonly by: 'dates'; readonly weeks: number }
  | { readonly by: 'amounts'; readonly count: number }
  | { readonly by: 'amounts'; readonly size: number };

export interface GoalPart {
  readonly start: Day;
  readonly due: Day;
  /** Undefined where the goal is not measured from a number to a number. */
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Undefined where all parts weigh the same. */
  readonly weight: number | undefined;
}

type SplitProblem = 'noDates' | 'backwards' | 'noAmounts' | 'tooShort' | 'tooMany' | 'one' | 'number' | 'tooSmall';

/** More parts are no help to anybody. */
export const MOST_PARTS = 60;

/** The goal's own dates, or where it has none those of the engagement. */
export type SplitGoal = Pick<Goal, 'baseline' | 'target' | 'kind' | 'direction' | 'start' | 'due'>;

/**
 * By dates: stretches of the working calendar, each beginning on the working day after the one before ends, the last ending on the goal's own due day; levels rise evenly with the
 * working days, each part beginning where the one before ends. By amounts: parts that add up exactly to the goal's baseline and target, all with its dates.
 */
export function splitGoal(goal: SplitGoal, way: SplitWay, calendar: WorkCalendar): readonly GoalPart[] | SplitProblem {
  const wanted = Object.values(way).find((value): value is number => typeof value === 'number') ?? 0;
  if (!(wanted > 0) || !Number.isFinite(wanted) || (!('size' in way) && !Number.isInteger(wanted))) return 'number';
  const [from, to] = [dayNumber(goal.start), dayNumber(goal.due)];
  if (from === undefined || to === undefined) return 'noDates';
  if (to < from) return 'backwards';
  return way.by === 'dates' ? byDates(goal, from, to, way, calendar) : byAmounts(goal, dayOf(from), dayOf(to), way);
}

function byDates(
  goal: SplitGoal,
  from: number,
  to: number,
  way: Extract<SplitWay, { by: 'dates' }>,
  calendar: WorkCalendar,
): readonly GoalPart[] | SplitProblem {
  const days = calendar.networkdays(from, to);
  const ends =
    'count' in way ? endsByCount(from, to, way.count, days, calendar) : endsByInterval(from, to, way, calendar);
  if (typeof ends === 'string') return ends;
  const worked = ends.map((end) => calendar.networkdays(from, end));
  const levels = isFromTo(goal)
    ? levelsAt(
        goal,
        worked.map((count) => (days > 0 ? count / days : 0)),
      )
    : undefined;
  const spans = worked.map((count, at) => count - (worked[at - 1] ?? 0));
  const isEven = Math.max(...spans) - Math.min(...spans) <= 1;
  return ends.map((end, at) => ({
    start: dayOf(at === 0 ? from : calendar.workday(ends[at - 1] ?? from, 1)),
    due: dayOf(end),
    baseline: levels && (at === 0 ? goal.baseline : levels[at - 1]),
    target: levels?.[at],
    weight: isEven || !levels ? undefined : spans[at],
  }));
}

function endsByCount(
  from: number,
  to: number,
  count: number,
  days: number,
  calendar: WorkCalendar,
): readonly number[] | SplitProblem {
  if (count > MOST_PARTS) return 'tooMany';
  if (count < 2) return 'one';
  if (days < count) return 'tooShort';
  const first = calendar.indexOf(from);
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? to : calendar.dayAt(first + Math.round(((at + 1) * days) / count) - 1),
  );
}

function endsByInterval(
  from: number,
  to: number,
  way: { readonly months: number } | { readonly weeks: number },
  calendar: WorkCalendar,
): readonly number[] | SplitProblem {
  const ends: number[] = [];
  for (let at = 1; ; at += 1) {
    const next = 'months' in way ? addMonths(from, at * way.months) : from + at * way.weeks * 7;
    if (next > to) break;
    if (ends.length >= MOST_PARTS) return 'tooMany';
    // The last working day before the next part begins; an interval without one is no part.
    const end = calendar.workday(next, -1);
    if (end < to && end > (ends.at(-1) ?? from - 1) && calendar.networkdays(end + 1, to) > 0) ends.push(end);
  }
  return ends.length === 0 ? 'one' : ends.length >= MOST_PARTS ? 'tooMany' : [...ends, to];
}

function byAmounts(
  goal: SplitGoal,
  start: Day,
  due: Day,
  way: Extract<SplitWay, { by: 'amounts' }>,
): readonly GoalPart[] | SplitProblem {
  if (!isFromTo(goal)) return 'noAmounts';
  const unit =
    10 ** Math.max(decimalsOf(goal.baseline), decimalsOf(goal.target), 'size' in way ? decimalsOf(way.size) : 0);
  const first = Math.round(goal.baseline * unit);
  const whole = Math.round(goal.target * unit) - first;
  const size = 'size' in way ? Math.round(way.size * unit) : 0;
  const count = 'count' in way ? way.count : Math.ceil(Math.abs(whole) / size);
  if (count > MOST_PARTS) return 'tooMany';
  if (count < 2) return 'one';
  const shares = Array.from({ length: count }, (_, at) =>
    size === 0 ? 1 : at === count - 1 ? Math.abs(whole) - (count - 1) * size : size,
  );
  const [starts, steps] = [apportion(first, shares), apportion(whole, shares)];
  if (steps.includes(0)) return 'tooSmall';
  const isEven = steps.every((step) => step === steps[0]);
  return starts.map((from, at) => {
    const step = steps[at] ?? 0;
    return {
      start,
      due,
      baseline: from / unit,
      target: (from + step) / unit,
      weight: isEven ? undefined : Math.abs(step) / unit,
    };
  });
}

/** Where the goal should stand once a share 0..1 of the way is gone; as fine as its own numbers, finer only where steps would vanish. */
function levelsAt({ baseline, target }: FromTo, shares: readonly number[]): readonly number[] {
  let unit = 10 ** Math.max(decimalsOf(baseline), decimalsOf(target));
  while (Math.abs(target - baseline) * unit < shares.length && unit < 1e6) unit *= 10;
  return shares.map((share, at) =>
    at === shares.length - 1 ? target : Math.round((baseline + (target - baseline) * share) * unit) / unit,
  );
}

type FromTo = { readonly baseline: number; readonly target: number };

function isFromTo(goal: SplitGoal): goal is SplitGoal & FromTo {
  return (
    measureKind(goal).leads &&
    goal.baseline !== undefined &&
    goal.target !== undefined &&
    Number.isFinite(goal.baseline) &&
    Number.isFinite(goal.target) &&
    goal.baseline !== goal.target
  );
}

/** How many decimals a number was typed with, at most six. */
function decimalsOf(value: number): number {
  return (/\.(\d+)/.exec(String(Number(value.toFixed(6))))?.[1] ?? '').length;
}
/** Whole numbers in the proportion of the shares (none negative, not all 0), each within one of its exact part; together they are exactly `whole`. */
function apportion(whole: number, shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let gone = 0;
  let given = 0;
  return shares.map((share, at) => {
    gone += share;
    const until = at === shares.length - 1 ? whole : Math.round((whole * gone) / total);
    const own = until - given;
    given = until;
    return own;
  });
}
