// The end of a mission, as what is written: what becomes of open goals, ratings made again, and the decision itself with what was learnt.

import type { Change } from '../../app';
import type { Day, Place, RemedyValue } from '../../domain';

/** What becomes of an open goal. */
export const ENDS = ['goOn', 'letGo', 'handOver'] as const;

export type End = (typeof ENDS)[number];

interface CompletionReport {
  readonly day: Day;
  readonly ends: readonly { readonly goal: string; readonly end: End; /** In words. */ readonly said: string }[];
  /** Criteria that are met, and ratings. */
  readonly ratings: readonly { readonly place: Place; readonly value: RemedyValue }[];
  readonly lessons: string;
}

/** A goal that goes on is noted as such and stays as it is; what is let go or handed over asks for nothing more. */
export function completionChanges({ day, ends, ratings, lessons }: CompletionReport): readonly Change[] {
  return [
    ...ratings.map(({ place, value }): Change => ({ kind: 'set', place, value })),
    ...ends.map(({ goal, end, said }): Change => ({
      kind: 'add',
      table: 'reviews',
      values: { day, goal, decision: end === 'goOn' ? 'continue' : 'stop', note: said },
    })),
    {
      kind: 'add',
      table: 'reviews',
      values: { day, decision: 'missionComplete', note: lessons.trim() === '' ? undefined : lessons.trim() },
    },
  ];
}
