// What asks for attention on a date: readings, check-ins, starts, finishes, deadlines, due goals.
import { dayNumber, dayOf } from '../calendar/dayNumber';
import { cellOf, finding, placeOf, type Finding, type Place } from '../findings';
import type { GoalLine } from '../goals';
import type { MeasureAnalysis } from '../indicators';
import type { CheckIn, Indicator } from '../model/monitoring';
import type { Day } from '../model/Row';
import type { Settings } from '../model/Settings';
import type { ScheduledAction } from '../schedule';

type DueKind = 'checkIn' | 'reading' | 'start' | 'finish' | 'deadline' | 'goal';

export interface DueItem {
  readonly kind: DueKind;
  readonly day: Day;
  readonly name: string;
  readonly place: Place;
  /** The day has passed. */
  readonly overdue: boolean;
}

export interface DueAnalysis {
  /** Due by today, the longest waiting first. */
  readonly now: readonly DueItem[];
  /** Due within the days of one check-in from today. */
  readonly soon: readonly DueItem[];
  readonly findings: readonly Finding[];
}

interface DueInput {
  readonly lines: readonly GoalLine[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly measure: MeasureAnalysis }[];
  readonly actions: readonly ScheduledAction[];
  readonly checkIns: readonly CheckIn[];
}

/** The day of the next check-in: so many days after the last one, or the start of the engagement. */
function nextCheckIn(
  checkIns: readonly CheckIn[],
  settings: Settings,
  today: number,
): { readonly day: number; readonly last: number | undefined } | undefined {
  let last: number | undefined;
  for (const checkIn of checkIns) {
    const day = dayNumber(checkIn.day);
    if (day !== undefined && day <= today) last = Math.max(last ?? day, day);
  }
  if (last !== undefined) return { day: last + Math.max(1, Math.round(settings.checkInEvery)), last };
  const start = dayNumber(settings.start);
  return start === undefined ? undefined : { day: start, last };
}

/** Lists what is due; achieved and excluded goals, and what is done, are not. Finding: checkIn.due once a check-in has been kept before. */
export function dueItems(input: DueInput, settings: Settings, today: number): DueAnalysis {
  const items: (DueItem & { readonly number: number })[] = [];
  const horizon = today + Math.max(1, Math.round(settings.checkInEvery));
  const add = (kind: DueKind, day: Day | undefined, name: string, place: Place): void => {
    const number = dayNumber(day);
    if (day !== undefined && number !== undefined && number <= horizon)
      items.push({ kind, day, name, place, overdue: number < today, number });
  };
  const findings: Finding[] = [];
  const next = nextCheckIn(input.checkIns, settings, today);
  if (next !== undefined) {
    add('checkIn', dayOf(next.day), '', placeOf('checkIns'));
    if (next.last !== undefined && next.day < today)
      findings.push(finding('checkIn.due', placeOf('checkIns'), { since: dayOf(next.day) }));
  }
  for (const { goal, measure, leaf, excluded } of input.lines) {
    if (excluded) continue;
    if (leaf || measure.value !== undefined) add('reading', measure.nextReading, goal.name, cellOf('goals', goal));
    if (leaf && !measure.achieved) add('goal', goal.due, goal.name, cellOf('goals', goal, 'due'));
  }
  for (const { indicator, measure } of input.indicators)
    add('reading', measure.nextReading, indicator.name, cellOf('indicators', indicator));
  for (const one of input.actions) {
    if (one.state === 'done') continue;
    const { action } = one;
    if (one.state === 'notStarted' && one.duration > 0)
      add('start', one.start, action.name, cellOf('projectActions', action));
    add('finish', one.finish, action.name, cellOf('projectActions', action));
    add('deadline', action.deadline, action.name, cellOf('projectActions', action, 'deadline'));
  }
  items.sort((a, b) => a.number - b.number);
  const plain = ({ number: _number, ...item }: (typeof items)[number]): DueItem => item;
  return {
    now: items.filter((item) => item.number <= today).map(plain),
    soon: items.filter((item) => item.number > today).map(plain),
    findings,
  };
}
