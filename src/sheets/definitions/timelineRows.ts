// The rows of the timeline: each goal with its span, below it its actions in the order they begin; then actions without a goal, then the personal plan.

import {
  calendars,
  dayNumber,
  dayOf,
  earnedProgress,
  occurrences,
  weekdayOf,
  type BaselineVariance,
  type Calendars,
  type Day,
  type PersonalAction,
  type ScheduledAction,
  type Status,
} from '../../domain';
import { message } from '../../locales';
import { statusText } from '../theme/statusText';
import { GANTT_KIND as KIND, RHYTHM } from '../schema/GanttDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow } from '../schema/SheetDefinition';
import { peopleNames, type PeopleNames } from '../values/references';
import { dayCell } from '../values/serialDay';
import { textLines } from '../values/textLines';

/** Longer than any rhythm: what happens at all happens within so many days. */
const longestRhythm = 63;

/** Characters that fit beside the calendar. */
const nameWidth = 42;
/** What the indent of an action takes of them. */
const indentWidth = 3;

type Cells = OutputRow['cells'];

interface RowContext extends SheetContext {
  readonly people: PeopleNames;
  readonly calendar: Calendars;
  readonly baseline: ReadonlyMap<string, BaselineVariance['row']>;
  readonly meant: ReadonlyMap<number, ScheduledAction>;
}

/** All rows, groups on level 1 and what belongs to them on level 2; without any plan, one row that says so. */
export function timelineRows(sheet: SheetContext): readonly OutputRow[] {
  const { analysis, engagement, settings, language } = sheet;
  const context: RowContext = {
    ...sheet,
    people: peopleNames(engagement.people),
    calendar: calendars(settings, engagement.holidays, engagement.daysOff),
    baseline: new Map((analysis.plan.baselines.at(-1)?.variances ?? []).map(({ action, row }) => [action, row])),
    meant: new Map(analysis.plan.meant.actions.map((one) => [one.action.row, one])),
  };
  const rows = [...goalGroups(context), ...personalGroup(context)];
  return rows.length > 0 ? rows : [{ level: 1, cells: { action: message(language, 'timeline.empty'), level: 1 } }];
}

function goalGroups(context: RowContext): readonly OutputRow[] {
  const { analysis, language } = context;
  const { lines } = analysis.goals;
  const known = new Map(lines.map(({ goal }) => [goal.id.toLowerCase(), goal.id] as const).reverse());
  const byGoal = new Map<string, ScheduledAction[]>();
  for (const one of analysis.plan.schedule.actions) {
    const key = known.get((one.action.goal ?? '').toLowerCase()) ?? '';
    byGoal.set(key, [...(byGoal.get(key) ?? []), one]);
  }
  const goals = lines.flatMap(({ goal, status }) => {
    const actions = byGoal.get(goal.id);
    if (goal.id === '' || !actions) return [];
    byGoal.delete(goal.id);
    const owner = goal.owner === undefined ? null : context.people.nameOf(goal.owner);
    return group(
      {
        id: goal.id,
        action: goal.name === '' ? goal.id : short(goal.name),
        owner,
        status: statusText(status, language),
      },
      actions,
      context,
    );
  });
  const others = byGoal.get('');
  return [
    ...goals,
    ...(others
      ? group({ id: null, action: message(language, 'timeline.noGoal'), owner: null, status: null }, others, context)
      : []),
  ];
}

/** One line: rows of one height make a calendar one can read. The plans have the whole name. */
function short(name: string, width = nameWidth): string {
  return textLines(name, width, 1)[0] ?? '';
}

function indented(name: string): string {
  return `\u2003${short(name, nameWidth - indentWidth)}`;
}

function group(head: Cells, actions: readonly ScheduledAction[], context: RowContext): readonly OutputRow[] {
  const inOrder = [...actions].sort((a, b) =>
    a.start === b.start ? a.action.row - b.action.row : a.start < b.start ? -1 : 1,
  );
  const slacks = actions.flatMap(({ totalSlack }) => totalSlack ?? []);
  const days = actions.flatMap(({ start, finish }) => [dayCell(start), dayCell(finish)]).filter((day) => day !== null);
  const cells = {
    ...head,
    start: Math.min(...days),
    finish: Math.max(...days),
    slack: slacks.length > 0 ? Math.min(...slacks) : null,
    level: 1,
    kind: KIND.group,
  };
  return [{ level: 1, cells }, ...inOrder.map((one) => ({ level: 2, cells: actionCells(one, context) }))];
}

function actionCells(one: ScheduledAction, context: RowContext): Cells {
  const { action, start, finish, duration, progress } = one;
  const frozen = context.baseline.get(action.id);
  return {
    id: action.id,
    action: indented(action.name),
    owner: action.owner === undefined ? null : context.people.nameOf(action.owner),
    start: dayCell(start),
    finish: dayCell(finish),
    slack: one.totalSlack ?? null,
    status: statusText(statusOf(one, context), context.language),
    level: 2,
    kind: duration === 0 ? KIND.milestone : KIND.work,
    progress,
    doneUntil: dayCell(doneUntil(one, context.calendar)),
    deadline: dayCell(action.deadline),
    baselineStart: dayCell(frozen?.start),
    baselineFinish: dayCell(frozen?.finish),
  };
}

/** The working day up to which the progress reaches, were the work even; undefined while nothing is done. */
function doneUntil({ start, finish, progress, state }: ScheduledAction, { common }: Calendars): Day | undefined {
  if (state === 'done') return finish;
  const [first, last] = [dayNumber(start), dayNumber(finish)];
  if (first === undefined || last === undefined) return undefined;
  const days = Math.floor(progress * common.networkdays(first, last) + 1e-9);
  return days > 0 ? dayOf(common.workday(first - 1, days)) : undefined;
}

/** As for the whole plan (docs/method.md, "Status"), of this action alone: done against planned by today; late, whatever it earned, where it misses its deadline. */
function statusOf(one: ScheduledAction, { analysis, settings, calendar, baseline, meant }: RowContext): Status {
  if (one.state === 'done') return 'done';
  if (one.missedBy > 0) return 'late';
  const frozen = baseline.get(one.action.id);
  const planned = {
    start: frozen?.start ?? meant.get(one.action.row)?.start,
    finish: frozen?.finish ?? meant.get(one.action.row)?.finish,
  };
  if (planned.start === undefined || planned.finish === undefined)
    return one.state === 'started' ? 'onTrack' : 'notStarted';
  if (one.duration === 0) return planned.finish < analysis.today ? 'late' : 'notStarted';
  const weight = one.action.weight ?? one.duration;
  const { status } = earnedProgress(
    [one],
    [{ start: planned.start, finish: planned.finish, weight }],
    calendar,
    dayNumber(analysis.today) ?? 0,
    settings.thresholds,
  );
  return status === 'notStarted' && one.state === 'started' ? 'onTrack' : status;
}

function personalGroup(context: RowContext): readonly OutputRow[] {
  const { personalActions } = context.engagement;
  if (personalActions.length === 0) return [];
  const head = { id: null, action: message(context.language, 'timeline.personal'), level: 1, kind: KIND.group };
  return [
    { level: 1, cells: head },
    ...personalActions.map((action) => ({ level: 2, cells: personalCells(action, context) })),
  ];
}

/** Start and finish are the first and the last time it happens; without an end, there is no finish. */
function personalCells(action: PersonalAction, { people }: RowContext): Cells {
  const start = dayNumber(action.start);
  const until = dayNumber(action.until);
  const first = start === undefined ? undefined : occurrences(action, start, start + longestRhythm)[0];
  const last =
    until === undefined
      ? undefined
      : occurrences(action, Math.max(start ?? until, until - longestRhythm), until).at(-1);
  const repeats = action.recurrence !== undefined && action.recurrence in RHYTHM;
  const weekdays = action.weekdays.length > 0 ? action.weekdays : first === undefined ? [] : [weekdayOf(first)];
  return {
    id: action.id,
    action: indented(action.name),
    owner: action.person === undefined ? null : people.nameOf(action.person),
    start: first === undefined ? null : dayCell(dayOf(first)),
    finish: repeats
      ? last === undefined
        ? null
        : dayCell(dayOf(last))
      : first === undefined
        ? null
        : dayCell(dayOf(first)),
    level: 2,
    kind: action.protected === true ? KIND.protected : KIND.personal,
    progress: action.progress ?? null,
    rhythm: repeats ? RHYTHM[action.recurrence as keyof typeof RHYTHM] : RHYTHM.daily,
    weekdays: [...weekdays].sort((a, b) => a - b).join('') || null,
  };
}
