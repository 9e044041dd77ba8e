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
 * shows the same dates and nobody's absence. Source: METHOD.md, Sharing.
 */
export function keepDates(engagement: Engagement, settings: Settings, today: Day): Engagement {
  const owners = ownersAway(engagement);
  if (owners.size === 0) return engagement;
  const now = dayNumber(today) ?? 0;
  const from = dayNumber(settings.start);
  const open = calendars(settings, engagement.holidays, []);
  const wanted = schedule(engagement.projectActions, calendars(settings, engagement.holidays, engagement.daysOff), from, now).actions;
  let actions = engagement.projectActions;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = schedule(actions, open, from, now).actions;
    const next = actions.map((action, at) => (action.owner !== undefined && owners.has(action.owner) ? moved(action, found[at], wanted[at], open.common) : action));
    if (next.every((action, at) => action === actions[at])) break;
    actions = next;
  }
  return { ...engagement, projectActions: actions };
}

/** The action a step nearer to the days it is to have: first its start, then its end. */
function moved(action: ProjectAction, found: ScheduledAction | undefined, wanted: ScheduledAction | undefined, common: WorkCalendar): ProjectAction {
  if (found === undefined || wanted === undefined) return action;
  if (found.state === 'notStarted' && wanted.start > found.start) return action.start === wanted.start ? action : { ...action, start: wanted.start };
  const days = common.indexOf(dayNumber(wanted.finish) ?? 0) - common.indexOf(dayNumber(found.finish) ?? 0);
  return days > 0 && found.duration > 0 ? { ...action, duration: (finite(action.duration) ?? 0) + days } : action;
}

/** Those with days off who own a project action. */
export function ownersAway({ projectActions, daysOff }: Pick<Engagement, 'projectActions' | 'daysOff'>): ReadonlySet<string> {
  const away = new Set(daysOff.flatMap(({ person }) => person ?? []));
  return new Set(projectActions.flatMap(({ owner }) => (owner !== undefined && away.has(owner) ? [owner] : [])));
}
