// From what was typed into the check-in to what is written: only what was typed, and the check-in itself.

import type { Change, Recomputed } from '../../app';
import {
  cellOf,
  type Day,
  type Goal,
  type Indicator,
  type Place,
  type ProjectAction,
  type RemedyValue,
} from '../../domain';

export interface CheckInReport {
  /** The day it is about, at most today. */
  readonly day: Day;
  readonly readings: readonly { readonly row: Goal | Indicator; readonly value: number }[];
  /** Progress 0..1; the days only where somebody was asked for them. */
  readonly actions: readonly {
    readonly action: ProjectAction;
    readonly progress: number;
    readonly began?: Day | undefined;
    readonly finished?: Day | undefined;
  }[];
  /** What else was typed: of the personal plan, the balance of life and the criteria of success. */
  readonly besides: readonly { readonly place: Place; readonly value: RemedyValue }[];
  readonly person: string | undefined;
  /** 0..10 */
  readonly stress: number | undefined;
  readonly note: string | undefined;
}

/**
 * Empty where nothing was typed. A second reading of a level on the same day corrects the first, amounts add up; who has checked in today already is not noted
 * twice without anything new to say.
 */
export function checkInChanges(
  report: CheckInReport,
  { engagement }: Pick<Recomputed, 'engagement'>,
): readonly Change[] {
  const { day, readings, actions, besides, person, stress, note } = report;
  const written: readonly Change[] = [
    ...readings.map(({ row, value }): Change => {
      const before =
        row.accumulation === 'cumulative'
          ? undefined
          : engagement.readings.findLast((one) => one.of === row.id && one.day === day);
      return before
        ? { kind: 'set', place: cellOf('readings', before, 'value'), value }
        : { kind: 'add', table: 'readings', values: { of: row.id, day, value, by: person } };
    }),
    ...actions.flatMap(({ action, progress, began, finished }): readonly Change[] => [
      { kind: 'set', place: cellOf('projectActions', action, 'progress'), value: progress },
      ...(began === undefined
        ? []
        : [{ kind: 'set', place: cellOf('projectActions', action, 'actualStart'), value: began } as const]),
      ...(finished === undefined
        ? []
        : [{ kind: 'set', place: cellOf('projectActions', action, 'actualFinish'), value: finished } as const]),
    ]),
    ...besides.map(({ place, value }): Change => ({ kind: 'set', place, value })),
  ];
  const says = stress !== undefined || note !== undefined;
  if (written.length === 0 && !says) return [];
  const isNoted = engagement.checkIns.some((one) => one.day === day && one.person === person);
  return says || !isNoted
    ? [...written, { kind: 'add', table: 'checkIns', values: { day, person, stress, note } }]
    : written;
}
