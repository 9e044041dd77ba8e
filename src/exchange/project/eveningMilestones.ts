// Which milestones stand at the end of their day, behind what finished there.

import { calendars, dayNumber, type Engagement, type ScheduledAction, type Settings } from '../../domain';

/** Ids of milestones in the evening; the others stand at the beginning of their day. The same rule as in the schedule, read back from its days. */
export function eveningMilestones(
  actions: readonly ScheduledAction[],
  { holidays, daysOff }: Pick<Engagement, 'holidays' | 'daysOff'>,
  settings: Settings,
): ReadonlySet<string> {
  const { common } = calendars(settings, holidays, daysOff);
  const byId = new Map(actions.map((one) => [one.action.id, one] as const));
  const known = new Map<string, boolean>();
  const isEvening = (one: ScheduledAction): boolean => {
    const { id, predecessors } = one.action;
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const day = dayNumber(one.start);
    const evening =
      one.duration === 0 &&
      day !== undefined &&
      predecessors.some((link) => {
        const from = byId.get(link.action);
        const finished = dayNumber(from?.finish);
        if (!from || finished === undefined || common.indexOf(day) - common.indexOf(finished) !== link.lag)
          return false;
        return from.duration === 0 ? isEvening(from) : link.type === 'FS' || link.type === 'FF';
      });
    known.set(id, evening);
    return evening;
  };
  return new Set(actions.filter(isEvening).map(({ action }) => action.id));
}
