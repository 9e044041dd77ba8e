// What would follow from moving an action or changing its duration: computed, not written.

import {
  analysePlan,
  calendars,
  dayNumber,
  type Analysis,
  type Day,
  type Engagement,
  type ScheduledAction,
  type Settings,
} from '../../domain';

interface Wish {
  readonly action: string;
  /** No earlier than; undefined for no fixed start. */
  readonly start: Day | undefined;
  /** Working days */
  readonly duration: number | undefined;
}

interface MovedAction {
  readonly before: ScheduledAction;
  readonly after: ScheduledAction;
  /** Working days by which it ends later; below 0 earlier. */
  readonly later: number;
}

export interface Effect {
  /** When the whole ends. */
  readonly before: Day | undefined;
  readonly after: Day | undefined;
  /** Working days by which the whole ends later; below 0 earlier. */
  readonly later: number;
  /** The action itself, as it would stand. */
  readonly wished: MovedAction | undefined;
  /** The others whose days change, in the order of the plan. */
  readonly moved: readonly MovedAction[];
  /** Deadlines missed now and then, but by other days. */
  readonly stillMissed: readonly MovedAction[];
  /** Deadlines missed then and not now, and the other way round. */
  readonly newlyMissed: readonly ScheduledAction[];
  readonly rescued: readonly ScheduledAction[];
}

/** Plans with one action changed, as the sheets would once it is written, and says what differs. */
export function whatIf(
  {
    engagement,
    settings,
    analysis,
  }: {
    readonly engagement: Engagement;
    readonly settings: Settings;
    readonly analysis: Pick<Analysis, 'plan' | 'today'>;
  },
  wish: Wish,
): Effect {
  const projectActions = engagement.projectActions.map((action) =>
    action.id === wish.action ? { ...action, start: wish.start, duration: wish.duration } : action,
  );
  const calendar = calendars(settings, engagement.holidays, engagement.daysOff);
  const now = analysis.plan.schedule;
  const then = analysePlan(
    { ...engagement, projectActions },
    settings,
    dayNumber(analysis.today) ?? 0,
    calendar,
  ).schedule;
  const between = (from: Day | undefined, to: Day | undefined): number => {
    const [first, second] = [dayNumber(from), dayNumber(to)];
    return first === undefined || second === undefined
      ? 0
      : calendar.common.indexOf(second) - calendar.common.indexOf(first);
  };
  const pairs = then.actions.flatMap((after, at): readonly MovedAction[] => {
    const before = now.actions[at];
    return before === undefined ? [] : [{ before, after, later: between(before.finish, after.finish) }];
  });
  return {
    before: now.finish,
    after: then.finish,
    later: between(now.finish, then.finish),
    wished: pairs.find(({ after }) => after.action.id === wish.action),
    moved: pairs.filter(
      ({ before, after }) =>
        after.action.id !== wish.action && (before.start !== after.start || before.finish !== after.finish),
    ),
    stillMissed: pairs.filter(
      ({ before, after }) => before.missedBy > 0 && after.missedBy > 0 && before.missedBy !== after.missedBy,
    ),
    newlyMissed: pairs
      .filter(({ before, after }) => before.missedBy === 0 && after.missedBy > 0)
      .map(({ after }) => after),
    rescued: pairs.filter(({ before, after }) => before.missedBy > 0 && after.missedBy === 0).map(({ after }) => after),
  };
}
