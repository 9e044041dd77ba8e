// The calendar file as another program reads it.

import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  analyse,
  CHOICES,
  completeEngagement,
  dayNumber,
  dayOf,
  defaultSettings,
  occurrences,
  type Day,
  type Engagement,
  type PersonalAction,
  type Settings,
} from '../../src/domain';
import { CALENDAR_PARTS, writeCalendar, type CalendarPart } from '../../src/exchange';
import type { EngagementDraft } from '../../src/domain';

const stamp = Date.UTC(2026, 2, 2, 8);

function calendarOf(
  draft: EngagementDraft,
  settings: Partial<Settings> = {},
  { parts = CALENDAR_PARTS as readonly CalendarPart[], today = '2026-03-02', at = stamp } = {},
): string {
  const engagement: Engagement = completeEngagement(draft);
  const whole = { ...defaultSettings, title: 'Support', ...settings };
  return writeCalendar(
    { engagement, settings: whole, analysis: analyse(engagement, whole, today), language: 'en' },
    parts,
    at,
  );
}

const eventsOf = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown as string)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
const text = (event: ICAL.Event | undefined, property: string): string =>
  String(event?.component.getFirstPropertyValue(property) ?? '');

describe('the calendar of an engagement', () => {
  const draft: EngagementDraft = {
    people: [{ id: 'P1', name: 'Ann' }],
    goals: [{ id: 'G1', name: 'Reachable, always; really', due: '2026-06-30', owner: 'P1' }],
    projectActions: [
      { id: 'A1', name: 'Prepare', goal: 'G1', owner: 'P1', duration: 5, deadline: '2026-03-20' },
      { id: 'A2', name: 'Open', goal: 'G1', duration: 0, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }] },
    ],
    personalActions: [
      {
        id: 'Y1',
        name: 'Choir',
        person: 'P1',
        kind: 'hobby',
        start: '2026-03-03',
        recurrence: 'weekly',
        weekdays: [2],
        fromHour: 18.5,
        toHour: 20,
        protected: true,
      },
    ],
    checkIns: [{ id: 'CI1', day: '2026-02-23', stress: 4 }],
  };

  it('has deadlines, milestones, due goals, the personal plan and check-ins, each on its day', () => {
    const events = eventsOf(calendarOf(draft, { end: '2026-05-01' }));
    expect(events.map((event) => [event.summary, event.startDate.toString()])).toEqual([
      ['Deadline: Prepare', '2026-03-20'],
      ['Milestone: Open', '2026-03-06'],
      ['Goal due: Reachable, always; really', '2026-06-30'],
      ['Choir', '2026-03-03T18:30:00'],
      ['Check-in: where do we stand?', '2026-03-09'],
    ]);
    expect(events.map((event) => event.startDate.isDate)).toEqual([true, true, true, false, true]);
    expect(events[3]?.endDate.toString()).toBe('2026-03-03T20:00:00');
    expect(events[0]?.description).toBe('Goal: Reachable, always; really\nWho: Ann\nFrom your Coachbook workbook (A1)');
  });

  it('keeps the personal plan private and protected time busy; hours belong to no time zone', () => {
    const [choir] = eventsOf(calendarOf(draft, {}, { parts: ['personal'] }));
    expect([text(choir, 'class'), text(choir, 'transp')]).toEqual(['PRIVATE', 'OPAQUE']);
    expect(choir?.startDate.zone?.tzid).toBe('floating');
  });

  it('repeats check-ins to the last day of the engagement', () => {
    const [checkIn] = eventsOf(calendarOf(draft, { end: '2026-04-10' }, { parts: ['checkIns'] }));
    const iterator = checkIn?.iterator();
    expect(
      [iterator?.next(), iterator?.next(), iterator?.next(), iterator?.next()].map((day) => day?.toString()),
    ).toEqual(['2026-03-09', '2026-03-23', '2026-04-06', undefined]);
  });

  it('updates what an earlier export brought: the same UIDs whatever changed, a higher SEQUENCE', () => {
    const before = eventsOf(calendarOf(draft));
    const changed: EngagementDraft = {
      ...draft,
      projectActions:
        draft.projectActions
          ?.map((action) => ({ ...action, name: `${action.name} well`, deadline: '2026-04-01' }))
          .reverse() ?? [],
    };
    const after = eventsOf(calendarOf(changed, {}, { parts: ['deadlines', 'personal'], at: stamp + 60_000 }));
    const known = new Map(before.map((event) => [event.uid, event]));
    expect(after.filter(({ uid }) => known.has(uid)).map(({ summary }) => summary)).toEqual([
      'Deadline: Prepare well',
      'Choir',
    ]);
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
    for (const event of after) expect(event.sequence).toBe((before[0]?.sequence ?? 0) + 1);
    expect(eventsOf(calendarOf(draft, { title: 'Another' })).filter(({ uid }) => known.has(uid))).toEqual([]);
  });

  it('leaves done things in place with a check mark, without a reminder', () => {
    const done = eventsOf(
      calendarOf({ projectActions: [{ id: 'A1', name: 'Prepare', duration: 2, deadline: '2026-03-20', progress: 1 }] }),
    )[0];
    expect(done?.summary).toBe('✔ Deadline: Prepare');
    expect(done?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('folds long lines at 75 octets without cutting a character, and gives back any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.constantFrom('', 'é🙂', '\\,;\n', 'BEGIN:VEVENT\nEND:VCALENDAR'),
        (name, more) => {
          const written = calendarOf(
            { projectActions: [{ id: 'A1', name: name + more, duration: 1, deadline: '2026-03-20' }] },
            {},
            { parts: ['deadlines'] },
          );
          const lines = written.split('\r\n');
          expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
          expect(lines.slice(0, -1).filter((line) => !/^(?:[A-Z-]+(?:;VALUE=DATE)?:| )/.test(line))).toEqual([]);
          const events = eventsOf(written);
          expect(events).toHaveLength(1);
          expect(events[0]?.summary).toBe(
            `Deadline: ${(name + more).replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').replaceAll(/\r\n|\r/g, '\n')}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a repeating personal action', () => {
  const day = fc.integer({ min: dayNumber('2024-01-01') ?? 0, max: dayNumber('2028-12-31') ?? 0 }).map(dayOf);
  const action = fc.record({
    start: day,
    recurrence: fc.constantFrom(undefined, ...CHOICES.recurrence),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    length: fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined }),
    hours: fc.boolean(),
  });

  it('happens in the calendar on the days on which it happens in the plan', () => {
    fc.assert(
      fc.property(action, ({ start, recurrence, weekdays, length, hours }) => {
        const first = dayNumber(start) ?? 0;
        const until: Day | undefined = length === undefined ? undefined : dayOf(first + length);
        const personal = {
          id: 'Y1',
          name: 'Run',
          start,
          until,
          recurrence,
          weekdays,
          fromHour: hours ? 7 : undefined,
          toHour: hours ? 8 : undefined,
        };
        const whole = completeEngagement({ personalActions: [personal] }).personalActions[0] as PersonalAction;
        const to = first + 600;
        const expected = occurrences(whole, first, to).map(dayOf);
        const event = eventsOf(calendarOf({ personalActions: [personal] }, {}, { parts: ['personal'] }))[0];
        const found: Day[] = [];
        const iterator = event?.iterator();
        for (let next = iterator?.next(); next && found.length < 2000; next = iterator?.next()) {
          const at = next.toString().slice(0, 10);
          if ((dayNumber(at) ?? 0) > to) break;
          found.push(at);
        }
        expect(found).toEqual(expected);
      }),
      {
        numRuns: 400,
        examples: [
          [{ start: '2024-01-31', recurrence: 'monthly', weekdays: [], length: undefined, hours: true }],
          [{ start: '2024-01-30', recurrence: 'monthly', weekdays: [], length: 400, hours: false }],
          [{ start: '2025-01-29', recurrence: 'monthly', weekdays: [], length: undefined, hours: true }],
        ],
      },
    );
  });
});
