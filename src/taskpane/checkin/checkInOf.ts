// What a check-in asks for today: the readings that are due, those that may be taken besides, and the actions under way.

import type { Recomputed } from '../../app';
import type { Anchors, Day, DueItem, Goal, Indicator, MeasureAnalysis, ScheduledAction } from '../../domain';

export interface ReadingToTake {
  readonly table: 'goals' | 'indicators';
  readonly row: Goal | Indicator;
  readonly measure: MeasureAnalysis;
  /** When it was due; undefined where it is not. */
  readonly due: Day | undefined;
  /** What -2 .. +2 mean, for a goal that is measured in words. */
  readonly levels: readonly (string | undefined)[] | undefined;
}

export interface CheckInToKeep {
  /** Due by today, the longest waiting first. */
  readonly due: readonly ReadingToTake[];
  readonly others: readonly ReadingToTake[];
  /** Begun, or to begin by today, and not done. */
  readonly actions: readonly ScheduledAction[];
  /** What else is due and is not entered here: goals, and the deadlines and finishes of actions that have not begun. */
  readonly besides: readonly DueItem[];
}

const levelsOf = ({ minusTwo, minusOne, zero, plusOne, plusTwo }: Anchors): ReadingToTake['levels'] => [minusTwo, minusOne, zero, plusOne, plusTwo];

export function checkInOf({ engagement, analysis }: Pick<Recomputed, 'engagement' | 'analysis'>): CheckInToKeep {
  const { due, goals, indicators, plan, today } = analysis;
  const dueOf = (table: ReadingToTake['table'], row: number): Day | undefined => due.now.find(({ kind, place }) => kind === 'reading' && place.table === table && place.row === row)?.day;
  const readings = [
    ...goals.lines.filter(({ goal, measure, leaf, excluded }) => goal.id !== '' && !excluded && !measure.achieved && (leaf || measure.value !== undefined)).map(({ goal, measure }): ReadingToTake => {
      const anchors = engagement.anchors.find((one) => one.goal === goal.id);
      return { table: 'goals', row: goal, measure, due: dueOf('goals', goal.row), levels: goal.kind !== 'qualitative' ? undefined : anchors ? levelsOf(anchors) : [] };
    }),
    ...indicators.lines.filter(({ indicator, measure }) => indicator.id !== '' && !measure.achieved).map(({ indicator, measure }): ReadingToTake => ({ table: 'indicators', row: indicator, measure, due: dueOf('indicators', indicator.row), levels: undefined })),
  ];
  const actions = plan.schedule.actions.filter(({ action, state, start }) => action.id !== '' && (state === 'started' || (state === 'notStarted' && start <= today)));
  const shown = new Set(actions.map(({ action }) => action.row));
  return {
    due: readings.filter((one) => one.due !== undefined).toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
    others: readings.filter((one) => one.due === undefined),
    actions,
    besides: due.now.filter(({ kind, place }) => (kind === 'deadline' || kind === 'finish' || kind === 'goal') && !(place.table === 'projectActions' && place.row !== undefined && shown.has(place.row))),
  };
}
