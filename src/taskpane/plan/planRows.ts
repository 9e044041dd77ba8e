// Both plans as rows of one picture: where each bar begins and ends, in days.

import {
  dayNumber,
  type Analysis,
  type BaselineAction,
  type Engagement,
  type PersonalAction,
  type ScheduledAction,
} from '../../domain';
import type { TimeAxis } from './timeAxis';

/** Days from the beginning of the axis; a bar of one day has a length of 1. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

interface Common {
  readonly id: string;
  readonly name: string;
  /** Undefined where it lies outside what is drawn. */
  readonly bar: Span | undefined;
  /** 0..1 */
  readonly progress: number;
}

export interface ProjectRow extends Common {
  readonly kind: 'project';
  readonly one: ScheduledAction;
  readonly isMilestone: boolean;
  readonly deadline: number | undefined;
  /** As it was frozen last. */
  readonly baseline: Span | undefined;
}

interface PersonalRow extends Common {
  readonly kind: 'personal';
  readonly action: PersonalAction;
}

export type PlanRow = ProjectRow | PersonalRow;

/** The part of first..last (day numbers, both included) that lies on the axis. */
export function spanOn({ from, to }: TimeAxis, first: number | undefined, last: number | undefined): Span | undefined {
  if (first === undefined || last === undefined || last < from || first > to || last < first) return undefined;
  const at = Math.max(first, from);
  return { at: at - from, length: Math.min(last, to) - at + 1 };
}

/** Project actions by their start, then the personal plan; a personal action without an end goes on to the end of the axis. */
export function planRows(
  { plan }: Pick<Analysis, 'plan'>,
  { personalActions }: Pick<Engagement, 'personalActions'>,
  axis: TimeAxis,
): readonly PlanRow[] {
  const frozen = new Map<string | undefined, BaselineAction>(
    (plan.baselines.findLast(({ variances }) => variances.length > 0)?.variances ?? []).map(({ action, row }) => [
      action,
      row,
    ]),
  );
  const project = plan.schedule.actions.map((one): ProjectRow => {
    const {
      action: { id, name, deadline },
      start,
      finish,
      progress,
      duration,
    } = one;
    const row = frozen.get(id);
    const due = dayNumber(deadline);
    return {
      kind: 'project',
      id,
      name,
      one,
      progress,
      isMilestone: duration === 0,
      bar: spanOn(axis, dayNumber(start), dayNumber(finish)),
      deadline: due === undefined || due < axis.from || due > axis.to ? undefined : due - axis.from,
      baseline: spanOn(axis, dayNumber(row?.start), dayNumber(row?.finish)),
    };
  });
  const personal = personalActions
    .filter(({ name, id }) => name !== '' || id !== '')
    .map((action): PersonalRow => {
      const start = dayNumber(action.start);
      const last =
        dayNumber(action.until) ?? (action.recurrence === undefined || action.recurrence === 'once' ? start : axis.to);
      return {
        kind: 'personal',
        id: action.id,
        name: action.name,
        action,
        progress: action.progress ?? 0,
        bar: spanOn(axis, start, last),
      };
    });
  return [
    ...[...project].sort((a, b) => (a.one.start < b.one.start ? -1 : a.one.start > b.one.start ? 1 : 0)),
    ...personal,
  ];
}
