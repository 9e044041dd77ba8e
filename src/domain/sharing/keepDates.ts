// Keeps the dates of a plan where the days off are left out that some of them depend on.
import { calendars, dayNumber, type WorkCalendar } from '../calendar';
import type { Engagement } from '../model/Engagement';
import type { Settings } from '../model/Settings';
import { finite } from '../model/finite';
import type { ProjectAction } from '../model/plan';
import type { Day } from '../model/Row';
import { schedule, type ScheduledAction } from '../schedule';

/** More rounds than this are needed by no plan: each action waits for those before it at most once. */
const mostRounds = 50;

/**
 * The engagement with such earliest starts and durations that without any day off its project actions begin and end when they do now. Durations are then counted in days everybody works, so that a copy
 * shows the same dates and nobody's absence. Source: docs/method.md, "Sharing".
 */
export function keepDates(engagement: Engagement, settings: Settings, today: Day): Engagement {
  const owners = ownersAway(engagement);
  if (owners.size === 0) return engagement;
  const now = dayNumber(today) ?? 0;
  const from = dayNumber(settings.start);
  const open = calendars(settings, engagement.holidays, []);
  const wanted = schedule(
    engagement.projectActions,
    calendars(settings, engagement.holidays, engagement.daysOff),
    from,
    now,
  ).actions;
  let actions = engagement.projectActions;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = schedule(actions, open, from, now).actions;
    const next = actions.map((action, at) =>
      action.owner !== undefined && owners.has(action.owner)
        ? moved(action, found[at], wanted[at], open.common)
        : action,
    );
    if (next.every((action, at) => action === actions[at])) break;
    actions = next;
  }
  return { ...engagement, projectActions: actions };
}

/** The action a step nearer to the days it is to have: first its start, then its end. */
function moved(
  action: ProjectAction,
  found: ScheduledAction | undefined,
  wanted: ScheduledAction | undefined,
  common: WorkCalendar,
): ProjectAction {
  if (found === undefined || wanted === undefined) return action;
  if (found.state === 'notStarted' && wanted.start > found.start)
    return action.start === wanted.start ? action : { ...action, start: wanted.start };
  const days = common.indexOf(dayNumber(wanted.finish) ?? 0) - common.indexOf(dayNumber(found.finish) ?? 0);
  return days > 0 && found.duration > 0 ? { ...action, duration: (finite(action.duration) ?? 0) + days } : action;
}

/** What a copy says of when its project actions begin and how long they take, by their ids, as it was given away. */
export type SharedDates = ReadonlyMap<string, Pick<ProjectAction, 'start' | 'duration'>>;

export function sharedDates({ projectActions }: Pick<Engagement, 'projectActions'>): SharedDates {
  return new Map(projectActions.map(({ id, start, duration }) => [id, { start, duration }]));
}

/**
 * A copy without days off that came back, with the starts and durations of the whole wherever nobody has changed them since keepDates did. What `given` does not know is not told apart from what somebody changed: actions of
 * those who are away then keep the whole's.
 */
export function withDatesOf(whole: Engagement, copy: Engagement, given: SharedDates | undefined): Engagement {
  const own = new Map(whole.projectActions.map((action) => [action.id, action]));
  const owners = ownersAway(whole);
  return {
    ...copy,
    projectActions: copy.projectActions.map((action) => {
      const before = own.get(action.id);
      if (!before) return action;
      const was =
        given?.get(action.id) ?? (action.owner !== undefined && owners.has(action.owner) ? action : undefined);
      return {
        ...action,
        ...(was && was.start === action.start && { start: before.start }),
        ...(was && was.duration === action.duration && { duration: before.duration }),
      };
    }),
  };
}

/** Ids of the actions of which withDatesOf keeps the whole's dates although the copy says others: nobody knows whether they were given so. */
export function uncertainDates(whole: Engagement, copy: Engagement, given: SharedDates | undefined): readonly string[] {
  const own = new Map(whole.projectActions.map((action) => [action.id, action]));
  const owners = ownersAway(whole);
  return copy.projectActions.flatMap(({ id, owner, start, duration }) => {
    const before = own.get(id);
    const isUncertain =
      before &&
      owner !== undefined &&
      owners.has(owner) &&
      !given?.has(id) &&
      (before.start !== start || before.duration !== duration);
    return isUncertain ? [id] : [];
  });
}

/** Those with days off who own a project action. */
function ownersAway({ projectActions, daysOff }: Pick<Engagement, 'projectActions' | 'daysOff'>): ReadonlySet<string> {
  const away = new Set(daysOff.flatMap(({ person }) => person ?? []));
  return new Set(projectActions.flatMap(({ owner }) => (owner !== undefined && away.has(owner) ? [owner] : [])));
}
