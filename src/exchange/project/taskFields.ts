// The Task elements: the project, its goals, its actions.

import {
  calendars,
  dayNumber,
  network,
  type Baseline,
  type Day,
  type Link,
  type ProjectAction,
  type ScheduledAction,
  type WorkCalendar,
} from '../../domain';
import { eveningMilestones } from './eveningMilestones';
import { outlineOf, type OutlineLine } from './outline';
import type { ProjectInput } from './ProjectInput';
import {
  durationOf,
  IN_DAYS,
  LINK_TYPES,
  MOST_BASELINES,
  OUR_ID,
  START_NO_EARLIER,
  timeOf,
  WORKED_OUT,
  type WorkingDay,
} from './projectFormat';
import { taskDays, type TaskContext } from './taskDays';
import type { XmlField } from './xml';

const longestName = 512;

interface PlannedTasks {
  readonly outline: readonly OutlineLine[];
  readonly fields: readonly XmlField[];
}

/** The project's own line, goals with actions below them, and the actions. Links that close a circle are left out: Project refuses a file that has one. */
export function taskFields(input: ProjectInput, context: TaskContext): PlannedTasks {
  const { engagement, settings, analysis } = input;
  const { actions } = analysis.plan.schedule;
  const outline = outlineOf(analysis);
  const uids = new Map(outline.flatMap(({ uid, scheduled }) => (scheduled ? [[scheduled.action, uid] as const] : [])));
  const linksOf = linksInOrder(engagement.projectActions, uids);
  const evening = eveningMilestones(actions, engagement, settings);
  const baselines = numberedBaselines(input);
  const { common } = calendars(settings, engagement.holidays, engagement.daysOff);
  const frozen = baselinesByAction(input, baselines, context.hours);
  const tasks = outline.map((line): XmlField => {
    const { scheduled } = line;
    return [
      'Task',
      scheduled
        ? actionFields(
            line,
            scheduled,
            evening.has(scheduled.action.id),
            linksOf.get(scheduled.action) ?? [],
            frozen.get(scheduled.action.id) ?? [],
            context,
          )
        : goalFields(line, context.hours, common),
    ];
  });
  return { outline, fields: [['Task', projectFields(input, baselines, outline, context, common)], ...tasks] };
}

/** Links as typed, without those that lead nowhere or close a circle. */
function linksInOrder(
  actions: readonly ProjectAction[],
  uids: ReadonlyMap<ProjectAction, number>,
): ReadonlyMap<ProjectAction, readonly NumberedLink[]> {
  const { into } = network(actions);
  return new Map(
    actions.map((action, to) => {
      const kept = (into[to] ?? []).map(({ from, type, lag }) => ({ action: actions[from] ?? action, type, lag }));
      return [
        action,
        action.predecessors.flatMap((link): readonly NumberedLink[] => {
          const edge = kept.find((one) => one.action.id === link.action && one.type === link.type);
          const uid = edge && uids.get(edge.action);
          return edge === undefined || uid === undefined ? [] : [{ uid, type: edge.type, lag: edge.lag }];
        }),
      ] as const;
    }),
  );
}

function projectFields(
  { settings }: ProjectInput,
  baselines: ReadonlyMap<number, Baseline>,
  outline: readonly OutlineLine[],
  { hours, projectStart }: TaskContext,
  common: WorkCalendar,
): readonly XmlField[] {
  const notes = [...baselines].map(
    ([number, { id, name, frozenOn }]) => `${number}: ${id} | ${frozenOn ?? ''} | ${name.replaceAll(/\s+/g, ' ')}`,
  );
  const all = outline.flatMap(({ scheduled }) => (scheduled ? [scheduled] : []));
  return [
    ['UID', 0],
    ['ID', 0],
    ['Name', settings.title.slice(0, longestName)],
    ['Type', 1],
    ['IsNull', false],
    ['OutlineNumber', '0'],
    ['OutlineLevel', 0],
    ...summary(all, projectStart, hours, common),
    ['Notes', notes.length === 0 ? undefined : notes.join('\n')],
  ];
}

function goalFields(
  { uid, level, number, goal, below }: OutlineLine,
  hours: WorkingDay,
  common: WorkCalendar,
): readonly XmlField[] {
  return [
    ...head(uid, level, number, nameOf(goal?.name ?? '', goal?.id ?? ''), 1),
    ...summary(below, '', hours, common),
    ['ConstraintType', 0],
    ...extended(goal?.id ?? '', undefined),
  ];
}

type NumberedLink = Omit<Link, 'action'> & { readonly uid: number };

function actionFields(
  { uid, level, number }: OutlineLine,
  scheduled: NonNullable<OutlineLine['scheduled']>,
  evening: boolean,
  links: readonly NumberedLink[],
  baselines: readonly XmlField[],
  context: TaskContext,
): readonly XmlField[] {
  const { action, duration, critical } = scheduled;
  const { hours } = context;
  const days = taskDays(scheduled, evening, context);
  const at = (day: Day | undefined, minutes: number): string | undefined =>
    day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) ? undefined : `${day}T${timeOf(minutes)}`;
  return [
    ...head(uid, level, number, nameOf(action.name, action.id), 0),
    ['Start', days.start],
    ['Finish', days.finish],
    ['Duration', durationOf(duration * hours.length)],
    ['DurationFormat', IN_DAYS],
    ['Work', durationOf(action.owner === undefined ? 0 : duration * hours.length)],
    ['EffortDriven', false],
    ['Estimated', false],
    ['Milestone', duration === 0],
    ['Summary', false],
    ['Critical', critical],
    ['PercentComplete', days.percent],
    ...days.done,
    ['ConstraintType', days.constraint === undefined ? 0 : START_NO_EARLIER],
    ['CalendarUID', -1],
    ['ConstraintDate', at(days.constraint, hours.from)],
    ['Deadline', at(action.deadline, hours.to)],
    ['Notes', action.tools === undefined || action.tools === '' ? undefined : action.tools],
    ...links.map(({ uid: from, type, lag }): XmlField => [
      'PredecessorLink',
      [
        ['PredecessorUID', from],
        ['Type', LINK_TYPES[type]],
        ['CrossProject', false],
        ['LinkLag', lag * hours.length * 10],
        ['LagFormat', IN_DAYS],
      ],
    ]),
    ...extended(action.id, days.workedOut),
    ...baselines,
  ];
}

function head(uid: number, level: number, number: string, name: string, type: number): readonly XmlField[] {
  return [
    ['UID', uid],
    ['ID', uid],
    ['Name', name],
    ['Type', type],
    ['IsNull', false],
    ['WBS', number],
    ['OutlineNumber', number],
    ['OutlineLevel', level],
    ['Priority', 500],
  ];
}

/** Names stand on one line in Project; a task without one goes by its id. */
function nameOf(name: string, id: string): string {
  const line = name.replaceAll(/\s*[\r\n]+\s*/g, ' ').slice(0, longestName);
  return line === '' ? id : line;
}

/** What a summary line shows: from the first start to the last finish, and how much of the work below is done. Project works it out anew. */
function summary(
  all: readonly ScheduledAction[],
  otherwise: Day,
  hours: WorkingDay,
  common: WorkCalendar,
): readonly XmlField[] {
  const start = all.reduce((first, one) => (first === '' || one.start < first ? one.start : first), '') || otherwise;
  const finish = all.reduce((last, one) => (one.finish > last ? one.finish : last), '') || start;
  const days = Math.max(0, common.networkdays(dayNumber(start) ?? 0, dayNumber(finish) ?? 0));
  const work = all.reduce((sum, one) => sum + one.duration, 0);
  const done = all.reduce((sum, one) => sum + one.duration * one.progress, 0);
  return [
    ['Start', `${start}T${timeOf(hours.from)}`],
    ['Finish', `${finish}T${timeOf(hours.to)}`],
    ['Duration', durationOf(days * hours.length)],
    ['DurationFormat', IN_DAYS],
    ['Work', durationOf(work * hours.length)],
    ['Milestone', false],
    ['Summary', true],
    ['PercentComplete', work === 0 ? 0 : Math.round((done / work) * 100)],
  ];
}

function extended(id: string, workedOut: string | undefined): readonly XmlField[] {
  const field = ({ fieldId }: { readonly fieldId: string }, value: string): XmlField => [
    'ExtendedAttribute',
    [
      ['FieldID', fieldId],
      ['Value', value],
    ],
  ];
  return [
    ...(id === '' ? [] : [field(OUR_ID, id)]),
    ...(workedOut === undefined ? [] : [field(WORKED_OUT, workedOut)]),
  ];
}

/** The newest is Project's baseline 0, which it compares with; the one before it is 1, and so on. */
function numberedBaselines({ engagement, analysis }: ProjectInput): ReadonlyMap<number, Baseline> {
  const known = new Set(engagement.baselineActions.map(({ baseline }) => baseline));
  const newestFirst = analysis.plan.baselines
    .map(({ baseline }) => baseline)
    .filter(({ id }) => id !== '' && known.has(id))
    .reverse();
  return new Map(newestFirst.slice(0, MOST_BASELINES).map((baseline, number) => [number, baseline]));
}

function baselinesByAction(
  { engagement }: ProjectInput,
  numbered: ReadonlyMap<number, Baseline>,
  hours: WorkingDay,
): ReadonlyMap<string, readonly XmlField[]> {
  const numbers = new Map([...numbered].map(([number, { id }]) => [id, number] as const));
  const byAction = new Map<string, XmlField[]>();
  for (const { baseline, action, start, finish, duration } of engagement.baselineActions) {
    const number = numbers.get(baseline ?? '');
    if (number === undefined || action === undefined) continue;
    const fields = byAction.get(action) ?? [];
    byAction.set(action, fields);
    fields.push([
      'Baseline',
      [
        ['Number', number],
        ['Start', start === undefined ? undefined : `${start}T${timeOf(duration === 0 ? hours.to : hours.from)}`],
        ['Finish', finish === undefined ? undefined : `${finish}T${timeOf(hours.to)}`],
        ['Duration', duration === undefined ? undefined : durationOf(duration * hours.length)],
        ['DurationFormat', duration === undefined ? undefined : IN_DAYS],
      ],
    ]);
  }
  return byAction;
}
