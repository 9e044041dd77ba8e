// Which days of an engagement belong in a calendar.

import { dayNumber, type Analysis, type Engagement, type PersonalAction, type Settings } from '../../domain';
import { message, textKey, type Language, type MessageKey } from '../../locales';
import type { CalendarEvent } from './CalendarEvent';
import { recurrenceOf } from './recurrence';

export const CALENDAR_PARTS = ['deadlines', 'milestones', 'goals', 'personal', 'checkIns'] as const;

export type CalendarPart = (typeof CALENDAR_PARTS)[number];

export interface CalendarInput {
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly analysis: Pick<Analysis, 'plan' | 'goals' | 'due'>;
  readonly language: Language;
}

const GATHER: Readonly<Record<CalendarPart, (input: CalendarInput) => readonly CalendarEvent[]>> = {
  deadlines,
  milestones,
  goals,
  personal,
  checkIns,
};

/** The entries, part by part, in the order of the tables. What is done stays in the calendar with a check mark: an entry that vanished would stay there without one. */
export function eventsOf(input: CalendarInput, parts: readonly CalendarPart[]): readonly CalendarEvent[] {
  return CALENDAR_PARTS.filter((part) => parts.includes(part)).flatMap((part) => GATHER[part](input));
}

function deadlines({ engagement, analysis, language }: CalendarInput): readonly CalendarEvent[] {
  return analysis.plan.schedule.actions.flatMap(({ action, state }) => {
    const day = dayNumber(action.deadline);
    if (day === undefined) return [];
    const summary = message(language, 'exchange.calendar.deadline', { name: nameOf(action) });
    return [
      allDay('deadline', action.id, summary, lines(language, engagement, action), day, state === 'done', language),
    ];
  });
}

function milestones({ engagement, analysis, language }: CalendarInput): readonly CalendarEvent[] {
  return analysis.plan.schedule.actions.flatMap(({ action, state, duration, finish }) => {
    const day = dayNumber(finish);
    if (day === undefined || duration > 0) return [];
    const summary = message(language, 'exchange.calendar.milestone', { name: nameOf(action) });
    return [
      allDay('milestone', action.id, summary, lines(language, engagement, action), day, state === 'done', language),
    ];
  });
}

/** The due days of goals that have none below them: the milestones of the mission. */
function goals({ engagement, analysis, language }: CalendarInput): readonly CalendarEvent[] {
  return analysis.goals.lines.flatMap(({ goal, leaf, excluded, measure }) => {
    const day = dayNumber(goal.due);
    if (day === undefined || !leaf || excluded) return [];
    const summary = message(language, 'exchange.calendar.goal', { name: nameOf(goal) });
    return [
      allDay(
        'goal',
        goal.id,
        summary,
        lines(language, engagement, { ...goal, goal: goal.parent }),
        day,
        measure.achieved,
        language,
      ),
    ];
  });
}

function personal({ engagement, language }: CalendarInput): readonly CalendarEvent[] {
  return engagement.personalActions.flatMap((action) => {
    const found = recurrenceOf(action);
    if (!found) return [];
    const kind: MessageKey = action.kind === undefined ? 'table.personalActions' : `choice.personalKind.${action.kind}`;
    return [
      {
        kind: 'personal',
        id: action.id,
        summary: nameOf(action),
        description: lines(language, engagement, { id: action.id, owner: action.person }),
        category: message(language, kind),
        day: found.first,
        hours: hoursOf(action),
        recurrence: found.recurrence,
        busy: action.protected === true,
        private: true,
        reminder: false,
      } satisfies CalendarEvent,
    ];
  });
}

/** Without hours all day, as the plan counts them; an end before its beginning is not one. */
function hoursOf({ fromHour, toHour }: PersonalAction): CalendarEvent['hours'] {
  if (fromHour === undefined && toHour === undefined) return undefined;
  const [from, to] = [fromHour ?? 0, toHour ?? 24];
  return from >= 0 && to <= 24 && from < to ? { from, to } : undefined;
}

/** From the next one on to the last day of the engagement; the next one alone where that day is not known. */
function checkIns({ settings, analysis, language }: CalendarInput): readonly CalendarEvent[] {
  const due = [...analysis.due.now, ...analysis.due.soon].find(({ kind }) => kind === 'checkIn')?.day ?? settings.start;
  const day = dayNumber(due);
  const until = dayNumber(settings.end);
  if (day === undefined || (until !== undefined && until < day)) return [];
  const every = Math.max(1, Math.round(settings.checkInEvery));
  const summary = message(language, 'exchange.calendar.checkIn');
  const one = allDay('checkIn', '', summary, message(language, 'exchange.calendar.checkIn.text'), day, false, language);
  return [
    {
      ...one,
      recurrence: until === undefined ? undefined : { rule: `FREQ=DAILY;INTERVAL=${every}`, until, alsoOn: [] },
    },
  ];
}

function allDay(
  kind: CalendarEvent['kind'],
  id: string,
  summary: string,
  description: string,
  day: number,
  done: boolean,
  language: Language,
): CalendarEvent {
  return {
    kind,
    id,
    summary: done ? `✔ ${summary}` : summary,
    description,
    category: message(language, textKey('exchange.calendar', kind, 'category')),
    day,
    hours: undefined,
    recurrence: undefined,
    busy: false,
    private: false,
    reminder: !done && kind !== 'checkIn',
  };
}

interface Described {
  readonly id: string;
  readonly owner?: string | undefined;
  readonly goal?: string | undefined;
}

/** Where it comes from and whose it is, a line each. */
function lines(language: Language, { people, goals: all }: Engagement, { id, owner, goal }: Described): string {
  const person = people.find((one) => one.id === owner)?.name ?? owner;
  const above = all.find((one) => one.id === goal);
  return [
    ...(above && above.name !== '' ? [message(language, 'exchange.calendar.goalLine', { goal: above.name })] : []),
    ...(person === undefined || person === '' ? [] : [message(language, 'exchange.calendar.personLine', { person })]),
    message(language, 'exchange.calendar.sourceLine', { id }),
  ].join('\n');
}

function nameOf({ name, id }: { readonly name: string; readonly id: string }): string {
  return name === '' ? id : name;
}
