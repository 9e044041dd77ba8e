// The calendars of the project: the common week with its holidays, and one for each person with their days off.

import { dayNumber, type Engagement, type Settings } from '../../domain';
import { message, type Language } from '../../locales';
import { timeOf, type WorkingDay } from './projectFormat';
import type { XmlField } from './xml';

interface TimeOff {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly name: string;
}

export const COMMON_CALENDAR = 1;

/** Calendar UID by person; people's calendars follow the common one. */
export function personalCalendars({ people }: Pick<Engagement, 'people'>): ReadonlyMap<string, number> {
  const known = people.filter(({ id }, at) => id !== '' && people.findIndex((one) => one.id === id) === at);
  return new Map(known.map(({ id }, at) => [id, COMMON_CALENDAR + 1 + at]));
}

/** The Calendar elements. Days off stand in them twice, as exception days for readers of 2003 and as exceptions for later ones, as Project itself writes them; why somebody is away stands in neither, because a plan is seen by many. */
export function calendarFields(
  { people, holidays, daysOff }: Pick<Engagement, 'people' | 'holidays' | 'daysOff'>,
  { workingWeek }: Settings,
  hours: WorkingDay,
  language: Language,
): readonly XmlField[] {
  const worked = workingWeek.some((day) => day) ? workingWeek : [true, true, true, true, true, false, false];
  const times: XmlField = [
    'WorkingTimes',
    [
      [
        'WorkingTime',
        [
          ['FromTime', timeOf(hours.from)],
          ['ToTime', timeOf(hours.to)],
        ],
      ],
    ],
  ];
  // Project counts from Sunday, we from Monday.
  const week = [6, 0, 1, 2, 3, 4, 5].map((day, at): XmlField => [
    'WeekDay',
    [['DayType', at + 1], ['DayWorking', worked[day] === true], ...(worked[day] === true ? [times] : [])],
  ]);
  const common = holidays.flatMap(({ day, name }) => timeOff(day, day, name ?? ''));
  return [
    [
      'Calendar',
      [
        ['UID', COMMON_CALENDAR],
        ['Name', message(language, 'exchange.project.calendar')],
        ['IsBaseCalendar', true],
        ['BaseCalendarUID', -1],
        ...daysAndExceptions(week, common),
      ],
    ],
    ...[...personalCalendars({ people })].map(([id, uid]): XmlField => {
      const own = daysOff
        .filter(({ person }) => person === id)
        .flatMap(({ from, to }) => timeOff(from ?? to, to ?? from, ''));
      const name = people.find((person) => person.id === id)?.name ?? '';
      return [
        'Calendar',
        [
          ['UID', uid],
          ['Name', name === '' ? id : name.slice(0, 255)],
          ['IsBaseCalendar', false],
          ['BaseCalendarUID', COMMON_CALENDAR],
          ...daysAndExceptions([], own),
        ],
      ];
    }),
  ];
}

function daysAndExceptions(week: readonly XmlField[], off: readonly TimeOff[]): readonly XmlField[] {
  const period = ({ from, to }: TimeOff): XmlField => [
    'TimePeriod',
    [
      ['FromDate', `${from}T00:00:00`],
      ['ToDate', `${to}T23:59:00`],
    ],
  ];
  const days = off.map((one): XmlField => ['WeekDay', [['DayType', 0], ['DayWorking', false], period(one)]]);
  const exceptions = off.map((one): XmlField => [
    'Exception',
    [
      ['EnteredByOccurrences', false],
      period(one),
      ['Occurrences', one.days],
      ['Name', one.name === '' ? undefined : one.name.slice(0, 255)],
      ['Type', 1],
      ['DayWorking', false],
    ],
  ]);
  return [
    ...(week.length + days.length > 0 ? [['WeekDays', [...week, ...days]] as const] : []),
    ...(off.length > 0 ? [['Exceptions', exceptions] as const] : []),
  ];
}

function timeOff(from: string | undefined, to: string | undefined, name: string): readonly TimeOff[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return from === undefined || to === undefined || first === undefined || last === undefined || last < first
    ? []
    : [{ from, to, days: last - first + 1, name }];
}
