// What a check-in asks for today: the readings that are due, those that may be taken besides, and every action that is not done.

import type { Recomputed } from '../../app';
import {
  measureKind,
  type Anchors,
  type Day,
  type DueItem,
  type Goal,
  type Indicator,
  type MeasureAnalysis,
  type ScheduledAction,
} from '../../domain';

export interface ReadingToTake {
  readonly table: 'goals' | 'indicators';
  readonly row: Goal | Indicator;
  readonly measure: MeasureAnalysis;
  /** When it was due; undefined where it is not. */
  readonly due: Day | undefined;
  /** What -2 .. +2 mean, for a goal that is measured in words. */
  readonly levels: readonly (string | undefined)[] | undefined;
}

/** An action, and the days it was planned for without progress: whoever says later that it is done means those. */
export interface ActionAsked extends ScheduledAction {
  readonly planned: Pick<ScheduledAction, 'start' | 'finish'>;
}

export interface CheckInToKeep {
  /** Due by today, the longest waiting first. */
  readonly due: readonly ReadingToTake[];
  readonly others: readonly ReadingToTake[];
  /** Not done, and begun, or due to begin, to finish or to meet a deadline by today; in the order of the plan. */
  readonly actions: readonly ActionAsked[];
  /** All others that are not done, those that begin first first: people work ahead, and what is planned "from today" on a day off begins on the next working day. */
  readonly later: readonly ActionAsked[];
  /** What else is due and is not entered here: goals, and actions that have no id to write to. */
  readonly besides: readonly DueItem[];
}

const levelsOf = ({ minusTwo, minusOne, zero, plusOne, plusTwo }: Anchors): ReadingToTake['levels'] => [
  minusTwo,
  minusOne,
  zero,
  plusOne,
  plusTwo,
];

export function checkInOf({ engagement, analysis }: Pick<Recomputed, 'engagement' | 'analysis'>): CheckInToKeep {
  const { due, goals, indicators, plan } = analysis;
  const dueOf = (table: ReadingToTake['table'], row: number): Day | undefined =>
    due.now.find(({ kind, place }) => kind === 'reading' && place.table === table && place.row === row)?.day;
  const readings = [
    ...goals.lines
      .filter(
        ({ goal, measure, leaf, excluded }) =>
          goal.id !== '' && !excluded && !measure.achieved && (leaf || measure.value !== undefined),
      )
      .map(({ goal, measure }): ReadingToTake => {
        const anchors = engagement.anchors.find((one) => one.goal === goal.id);
        return {
          table: 'goals',
          row: goal,
          measure,
          due: dueOf('goals', goal.row),
          levels: measureKind(goal).scale !== 'levels' ? undefined : anchors ? levelsOf(anchors) : [],
        };
      }),
    ...indicators.lines
      .filter(({ indicator, measure }) => indicator.id !== '' && !measure.achieved)
      .map(({ indicator, measure }): ReadingToTake => ({
        table: 'indicators',
        row: indicator,
        measure,
        due: dueOf('indicators', indicator.row),
        levels: undefined,
      })),
  ];
  const meant = new Map(plan.meant.actions.map((one) => [one.action.row, one]));
  const open = plan.schedule.actions.flatMap((one): readonly ActionAsked[] =>
    one.action.id === '' || one.state === 'done' ? [] : [{ ...one, planned: meant.get(one.action.row) ?? one }],
  );
  const dueRows = new Set(due.now.flatMap(({ place }) => (place.table === 'projectActions' ? [place.row] : [])));
  const isNow = ({ action, state }: ScheduledAction): boolean => state === 'started' || dueRows.has(action.row);
  const offered = new Set(open.map(({ action }) => action.row));
  return {
    due: readings.filter((one) => one.due !== undefined).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
    others: readings.filter((one) => one.due === undefined),
    actions: open.filter(isNow),
    later: open.filter((one) => !isNow(one)).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    besides: due.now.filter(
      ({ kind, place }) =>
        (kind === 'deadline' || kind === 'finish' || kind === 'goal') &&
        !(place.table === 'projectActions' && place.row !== undefined && offered.has(place.row)),
    ),
  };
}
