// One action prepared for planning: whole numbers on the common calendar's working-day index.
import { dayNumber } from '../calendar/dayNumber';
import type { Calendars } from '../calendar/calendars';
import type { WorkCalendar } from '../calendar/WorkCalendar';
import { clamp, finite } from '../model/finite';
import type { ProjectAction } from '../model/plan';

/**
 * Moments are indexes into the common calendar: moment k is the morning of its k-th working day, so a task of 1 day from k ends at k + 1. The owner's own
 * calendar leaves out further days; what falls on them moves on.
 */
export interface Task {
  readonly state: 'done' | 'started' | 'notStarted';
  /** Working days in all, and of them still to do. */
  readonly duration: number;
  readonly remaining: number;
  /** No earlier than. */
  readonly fixed: number | undefined;
  /** The moment by which it has to be finished. */
  readonly deadline: number | undefined;
  readonly actualStart: number | undefined;
  readonly actualFinish: number | undefined;
  readonly calendar: WorkCalendar;
}

const LONGEST = 1_000_000;

/** Whole working days of an action; a blank duration counts one day. */
export function durationOf(action: ProjectAction): number {
  return Math.ceil(clamp(finite(action.duration) ?? 1, 0, LONGEST));
}

/** Progress held within 0..1; a finish says done, blank says nothing was done. */
export function progressOf(action: ProjectAction): number {
  return dayNumber(action.actualFinish) !== undefined ? 1 : clamp(finite(action.progress) ?? 0, 0, 1);
}

/** Prepares one action. `tracked` false plans it as if nothing had happened yet. */
export function taskOf(action: ProjectAction, calendars: Calendars, tracked: boolean): Task {
  const { common } = calendars;
  const duration = durationOf(action);
  const start = dayNumber(action.start);
  const deadline = dayNumber(action.deadline);
  const began = tracked ? dayNumber(action.actualStart) : undefined;
  const ended = tracked ? dayNumber(action.actualFinish) : undefined;
  const progress = tracked ? progressOf(action) : 0;
  const state = progress >= 1 ? 'done' : progress > 0 || began !== undefined ? 'started' : 'notStarted';
  return {
    state,
    duration,
    // A hair of rounding in the percentage must not cost a day.
    remaining: state === 'done' ? 0 : Math.ceil(duration * (1 - progress) - 1e-9),
    fixed: start === undefined ? undefined : common.indexOf(start),
    deadline: deadline === undefined ? undefined : common.indexOf(deadline + 1),
    actualStart: began === undefined ? undefined : common.indexOf(began),
    actualFinish: ended === undefined ? undefined : common.indexOf(ended + 1),
    calendar: calendars.of(action.owner),
  };
}

/** Moves along the owner's working days, in moments of the common calendar. */
export interface Pace {
  /** The first moment from `moment` on that the owner works. */
  readonly next: (moment: number) => number;
  /** When `days` of work begun at `moment` are finished. */
  readonly finish: (moment: number, days: number) => number;
  /** The latest start from which `days` of work are finished by `moment`. */
  readonly latestStart: (moment: number, days: number) => number;
  /** The latest working start at or before `moment`. */
  readonly lastBefore: (moment: number) => number;
  /** The earliest start from which `days` of work are finished no earlier than `moment`. */
  readonly startToFinish: (moment: number, days: number) => number;
}

const together: Pace = {
  next: (moment) => moment,
  finish: (moment, days) => moment + days,
  latestStart: (moment, days) => moment - days,
  lastBefore: (moment) => moment,
  startToFinish: (moment, days) => moment - days,
};

/** The pace of a task's owner; plain addition where they have no days off of their own. */
export function paceOf(calendar: WorkCalendar, common: WorkCalendar): Pace {
  if (calendar === common) return together;
  const own = (moment: number): number => calendar.indexOf(common.dayAt(moment));
  const back = (index: number): number => common.indexOf(calendar.dayAt(index));
  return {
    next: (moment) => back(own(moment)),
    finish: (moment, days) => (days === 0 ? moment : back(own(moment) + days - 1) + 1),
    latestStart: (moment, days) => (days === 0 ? moment : back(own(moment) - days)),
    lastBefore: (moment) => back(own(moment + 1) - 1),
    startToFinish: (moment, days) => (days === 0 ? moment : back(own(moment - 1) - days + 1)),
  };
}
