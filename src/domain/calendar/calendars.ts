// The calendar of the engagement, and that of each person with their days off.
import type { DayOff, Holiday } from '../model/people';
import type { Settings } from '../model/Settings';
import { dayNumber } from './dayNumber';
import { WorkCalendar, type Span } from './WorkCalendar';

export interface Calendars {
  /** Working week and holidays. */
  readonly common: WorkCalendar;
  /** The same less the days off of one person; the common one where they have none. */
  readonly of: (person: string | undefined) => WorkCalendar;
}

function spanOf(from: number | undefined, to: number | undefined): Span | undefined {
  const first = from ?? to;
  return first === undefined ? undefined : { from: first, to: to ?? first };
}

/** Builds the calendars; a day off without an end lasts one day, one without any day is left out. */
export function calendars(settings: Settings, holidays: readonly Holiday[], daysOff: readonly DayOff[]): Calendars {
  const closed: Span[] = [];
  for (const holiday of holidays) {
    const day = dayNumber(holiday.day);
    if (day !== undefined) closed.push({ from: day, to: day });
  }
  const common = new WorkCalendar(settings.workingWeek, closed);
  const away = new Map<string, Span[]>();
  for (const row of daysOff) {
    const span = spanOf(dayNumber(row.from), dayNumber(row.to));
    if (row.person === undefined || span === undefined) continue;
    const spans = away.get(row.person);
    if (spans === undefined) away.set(row.person, [span]);
    else spans.push(span);
  }
  const own = new Map<string, WorkCalendar>();
  for (const [person, spans] of away) own.set(person, new WorkCalendar(settings.workingWeek, [...closed, ...spans]));
  return { common, of: (person) => (person === undefined ? common : (own.get(person) ?? common)) };
}
