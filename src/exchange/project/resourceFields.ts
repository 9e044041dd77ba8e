// Who does it and what it takes: people as work resources with calendars of their own, the other resources as material.

import type { Engagement } from '../../domain';
import { personalCalendars } from './calendarFields';
import type { OutlineLine } from './outline';
import { durationOf, timeOf, type WorkingDay } from './projectFormat';
import type { XmlField } from './xml';

interface NumberedResource {
  readonly uid: number;
  readonly id: string;
  readonly name: string;
  readonly calendar: number | undefined;
  readonly unit: string | undefined;
}

function numbered({ people, resources }: Pick<Engagement, 'people' | 'resources'>): readonly NumberedResource[] {
  const calendars = personalCalendars({ people });
  const persons = [...calendars].map(([id, calendar]) => ({
    id,
    name: people.find((person) => person.id === id)?.name ?? '',
    calendar,
    unit: undefined,
  }));
  const things = resources
    .filter(({ id }, at) => id !== '' && resources.findIndex((one) => one.id === id) === at)
    .map(({ id, name, unit }) => ({ id, name, calendar: undefined, unit }));
  return [...persons, ...things].map((one, at) => ({ ...one, uid: at + 1 }));
}

/** Project reads a comma in a name as two people, and brackets as units. */
function nameOf({ name, id }: NumberedResource): string {
  const plain = name
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(/[,;]/g, ' ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return (plain === '' ? id : plain).slice(0, 512);
}

/** The Resource elements; `Code` is our id. */
export function resourceFields(engagement: Engagement): readonly XmlField[] {
  return numbered(engagement).map((one): XmlField => [
    'Resource',
    [
      ['UID', one.uid],
      ['ID', one.uid],
      ['Name', nameOf(one)],
      ['Type', one.calendar === undefined ? 0 : 1],
      ['IsNull', false],
      ['MaterialLabel', one.unit === '' ? undefined : one.unit?.slice(0, 512)],
      ['Code', one.id],
      ['MaxUnits', one.calendar === undefined ? undefined : '1.00'],
      ['CalendarUID', one.calendar],
    ],
  ]);
}

/** The Assignment elements: each action's owner for the whole of it, and one unit of each resource it names. */
export function assignmentFields(
  engagement: Engagement,
  outline: readonly OutlineLine[],
  hours: WorkingDay,
): readonly XmlField[] {
  const byId = new Map(numbered(engagement).map((one) => [one.id, one] as const));
  const pairs = outline.flatMap(({ uid, scheduled }) =>
    scheduled
      ? [...new Set([scheduled.action.owner ?? '', ...scheduled.action.resources])].flatMap((id) => {
          const resource = byId.get(id);
          return resource ? [{ uid, scheduled, resource }] : [];
        })
      : [],
  );
  return pairs.map(({ uid, scheduled, resource }, at): XmlField => [
    'Assignment',
    [
      ['UID', at + 1],
      ['TaskUID', uid],
      ['ResourceUID', resource.uid],
      ['Finish', `${scheduled.finish}T${timeOf(hours.to)}`],
      ['Milestone', scheduled.duration === 0],
      ['Start', `${scheduled.start}T${timeOf(hours.from)}`],
      ['Units', 1],
      ['Work', resource.calendar === undefined ? undefined : durationOf(scheduled.duration * hours.length)],
    ],
  ]);
}
