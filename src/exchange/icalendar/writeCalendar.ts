// The days of an engagement as an iCalendar file (RFC 5545), for Outlook, Google, Apple and the rest.

import { dayOf } from '../../domain';
import { message } from '../../locales';
import type { CalendarEvent } from './CalendarEvent';
import { CALENDAR_PARTS, eventsOf, type CalendarInput, type CalendarPart } from './eventsOf';
import { contentLine, textValue } from './contentLine';

export { CALENDAR_PARTS, type CalendarInput, type CalendarPart };

/** Minutes are counted from here for SEQUENCE, so that it stays a small whole number and grows with every export. */
const sequenceEpoch = Date.UTC(2020, 0, 1);

/**
 * The calendar's text. `stamp` = when it is made, in milliseconds since 1970: a later export updates what an earlier one brought into a calendar, because each entry keeps its
 * UID (made of the engagement's title, the kind of entry and the row's id) and gets a higher SEQUENCE. Hours carry no time zone: 18:00 is 18:00 wherever the reader lives.
 */
export function writeCalendar(input: CalendarInput, parts: readonly CalendarPart[], stamp: number): string {
  const { language, settings } = input;
  const title = settings.title === '' ? message(language, 'exchange.calendar.name') : settings.title;
  const uid = uidGiver(settings.title);
  const made = stampOf(stamp);
  const lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Coachbook//Coachbook//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', textValue(title)],
    ['X-WR-CALNAME', textValue(title)],
    ...eventsOf(input, parts).flatMap((event) =>
      linesOf(event, uid(event), made, Math.max(0, Math.floor((stamp - sequenceEpoch) / 60_000))),
    ),
    ['END', 'VCALENDAR'],
  ] as const;
  return lines.map(([name, value]) => contentLine(name, value)).join('');
}

type Line = readonly [name: string, value: string];

function linesOf(event: CalendarEvent, uid: string, stamp: string, sequence: number): readonly Line[] {
  const { hours, recurrence } = event;
  const day = (number: number): string => dayOf(number).replaceAll('-', '');
  const at = (number: number, hour: number): string => {
    const minutes = Math.round(hour * 60);
    return `${day(number + Math.floor(minutes / 1440))}T${two(Math.floor((minutes % 1440) / 60))}${two(minutes % 60)}00`;
  };
  const moment = (number: number): string => (hours ? at(number, hours.from) : day(number));
  const kind = hours ? '' : ';VALUE=DATE';
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uid],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['SEQUENCE', String(sequence)],
    [`DTSTART${kind}`, moment(event.day)],
    [`DTEND${kind}`, hours ? at(event.day, hours.to) : day(event.day + 1)],
    ...(recurrence
      ? ([
          ['RRULE', `${recurrence.rule}${recurrence.until === undefined ? '' : `;UNTIL=${moment(recurrence.until)}`}`],
        ] as const)
      : []),
    ...(recurrence && recurrence.alsoOn.length > 0
      ? ([[`RDATE${kind}`, recurrence.alsoOn.map(moment).join(',')]] as const)
      : []),
    ['SUMMARY', textValue(event.summary)],
    ...(event.description === '' ? [] : ([['DESCRIPTION', textValue(event.description)]] as const)),
    ['CATEGORIES', textValue(event.category)],
    ...(event.private ? ([['CLASS', 'PRIVATE']] as const) : []),
    ['TRANSP', event.busy ? 'OPAQUE' : 'TRANSPARENT'],
    ['X-MICROSOFT-CDO-BUSYSTATUS', event.busy ? 'BUSY' : 'FREE'],
    // Nine in the morning of the day before: fifteen hours before an all-day event begins.
    ...(event.reminder
      ? ([
          ['BEGIN', 'VALARM'],
          ['ACTION', 'DISPLAY'],
          ['DESCRIPTION', textValue(event.summary)],
          ['TRIGGER', '-PT15H'],
          ['END', 'VALARM'],
        ] as const)
      : []),
    ['END', 'VEVENT'],
  ];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** 2026-03-01T08:00:00Z as 20260301T080000Z. */
function stampOf(stamp: number): string {
  return `${new Date(stamp).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Ids typed twice still give two entries. */
function uidGiver(title: string): (event: CalendarEvent) => string {
  const seen = new Map<string, number>();
  return ({ kind, id }) => {
    const key = `${kind}\n${id}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return `${kind}-${hash(`${title.trim().normalize('NFC')}\n${key}\n${times}`)}@coachbook`;
  };
}

/** FNV-1a, twice with different beginnings for 64 bits: short, the same everywhere, and it tells nothing of the title. */
function hash(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return [0x811c9dc5, 0x01000193]
    .map((seed) =>
      bytes
        .reduce((state, byte) => Math.imul(state ^ byte, 0x01000193) >>> 0, seed)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}
