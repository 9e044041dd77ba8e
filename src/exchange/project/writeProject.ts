// The plan as a Microsoft Project XML file.

import { dayNumber, type Day, type Settings } from '../../domain';
import { message } from '../../locales';
import { calendarFields, COMMON_CALENDAR } from './calendarFields';
import { IN_DAYS, NAMESPACE, OUR_ID, timeOf, WORKED_OUT, workingDayOf, type WorkingDay } from './projectFormat';
import type { ProjectInput } from './ProjectInput';
import { assignmentFields, resourceFields } from './resourceFields';
import { taskFields } from './taskFields';
import { writeFields } from './xml';

/**
 * The file's text. Dates are those of our schedule on the status date; links, lags, constraints, calendars and what is done are such that Project finds the same when it calculates. The
 * working day is one stretch of hours, and a duration of one day is as long as it. Elements stand in the order of the schema.
 * Source: Microsoft Office Project 2007 XML Data Interchange Schema.
 */
export function writeProject(input: ProjectInput): string {
  const { engagement, settings, analysis, language } = input;
  const hours = workingDayOf(settings);
  const { start, finish } = analysis.plan.schedule;
  const projectStart: Day =
    dayNumber(settings.start) === undefined ? (start ?? analysis.today) : (settings.start as Day);
  const tasks = taskFields(input, { hours, today: analysis.today, projectStart });
  const content = writeFields([
    ['SaveVersion', 12],
    ['Name', settings.title === '' ? undefined : settings.title.slice(0, 255)],
    ['Title', settings.title === '' ? undefined : settings.title.slice(0, 512)],
    ['ScheduleFromStart', true],
    ['StartDate', `${projectStart}T${timeOf(hours.from)}`],
    ['FinishDate', `${finish ?? projectStart}T${timeOf(hours.to)}`],
    // The schema asks for one; no amounts are written.
    ['CurrencyCode', 'EUR'],
    ['CalendarUID', COMMON_CALENDAR],
    ['DefaultStartTime', timeOf(hours.from)],
    ['DefaultFinishTime', timeOf(hours.to)],
    ...lengths(settings, hours),
    ['DefaultTaskType', 0],
    ['DurationFormat', IN_DAYS],
    ['HonorConstraints', true],
    ['NewTasksEffortDriven', false],
    ['NewTasksEstimated', false],
    ['WeekStartDay', 1],
    ['StatusDate', `${analysis.today}T${timeOf(hours.from)}`],
    ['CurrentDate', `${analysis.today}T${timeOf(hours.from)}`],
    [
      'ExtendedAttributes',
      [
        [
          'ExtendedAttribute',
          [
            ['FieldID', OUR_ID.fieldId],
            ['FieldName', OUR_ID.fieldName],
            ['Alias', message(language, 'exchange.project.id')],
          ],
        ],
        [
          'ExtendedAttribute',
          [
            ['FieldID', WORKED_OUT.fieldId],
            ['FieldName', WORKED_OUT.fieldName],
            ['Alias', message(language, 'exchange.project.workedOut')],
          ],
        ],
      ],
    ],
    ['Calendars', calendarFields(engagement, settings, hours, language)],
    ['Tasks', tasks.fields],
    ['Resources', resourceFields(engagement)],
    ['Assignments', assignmentFields(engagement, tasks.outline, hours)],
  ]);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="${NAMESPACE}">\n${content}</Project>\n`;
}

function lengths({ workingWeek }: Settings, hours: WorkingDay): readonly (readonly [string, number])[] {
  const days = workingWeek.filter((day) => day).length || 5;
  return [
    ['MinutesPerDay', hours.length],
    ['MinutesPerWeek', hours.length * days],
    ['DaysPerMonth', Math.round((days * 52) / 12)],
  ];
}
