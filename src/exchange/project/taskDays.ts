// The days of one action as Project knows them: with hours, constraints and what is done.

import { dayNumber, type Day, type ProjectAction, type ScheduledAction } from '../../domain';
import { durationOf, timeOf, type WorkingDay } from './projectFormat';
import { writeWorkedOut, type WorkedOutFields } from './workedOut';
import type { XmlField } from './xml';

interface TaskDays {
  readonly start: string;
  readonly finish: string;
  /** 0..100 */
  readonly percent: number;
  /** "No earlier than", where something holds the start that no link says. */
  readonly constraint: Day | undefined;
  readonly workedOut: string | undefined;
  /** Actual days and durations, in the order of the schema. */
  readonly done: readonly XmlField[];
}

export interface TaskContext {
  readonly hours: WorkingDay;
  readonly today: Day;
  /** The day on which Project lets everything begin that nothing holds. */
  readonly projectStart: Day;
}

/** `evening`: a milestone that stands at the end of its day. */
export function taskDays(one: ScheduledAction, evening: boolean, context: TaskContext): TaskDays {
  const { hours } = context;
  const { duration, state } = one;
  const at = (day: Day, late: boolean): string => `${day}T${timeOf(late ? hours.to : hours.from)}`;
  const milestone = duration === 0;
  const start = at(one.start, milestone && evening);
  const finish = at(one.finish, milestone ? evening : true);
  const percent = state === 'done' ? 100 : Math.min(99, Math.round(one.progress * 100));
  const constraint = constraintOf(one, context);
  const minutes = duration * hours.length;
  const began = state !== 'notStarted';
  return {
    start,
    finish,
    percent,
    constraint,
    workedOut: writeWorkedOut(workedOut(one, constraint, percent)),
    done: [
      ['ActualStart', began ? start : undefined],
      ['ActualFinish', state === 'done' ? finish : undefined],
      ['ActualDuration', durationOf(minutes * (percent / 100))],
      ['RemainingDuration', durationOf(minutes - minutes * (percent / 100))],
    ],
  };
}

/** The fixed start; where today holds what has not begun, the day it can begin, since Project by itself would leave it in the past. */
function constraintOf(
  { action, state, start, drivenBy }: ScheduledAction,
  { projectStart, today }: TaskContext,
): Day | undefined {
  const fixed = dayNumber(action.start) === undefined ? undefined : action.start;
  const held = state === 'notStarted' && drivenBy === undefined && start > projectStart && (fixed ?? '') < today;
  return held ? start : fixed;
}

function workedOut(
  { action, duration, state, start, finish }: ScheduledAction,
  constraint: Day | undefined,
  percent: number,
): WorkedOutFields {
  const typed = (field: keyof ProjectAction): string => String(action[field] ?? '');
  return {
    duration: { exported: String(duration), typed: typed('duration') },
    start: { exported: constraint ?? '', typed: constraint === undefined ? '' : typed('start') },
    actualStart: { exported: state === 'notStarted' ? '' : start, typed: typed('actualStart') },
    actualFinish: { exported: state === 'done' ? finish : '', typed: typed('actualFinish') },
    progress: { exported: percent === 0 ? '' : String(percent / 100), typed: typed('progress') },
  };
}
