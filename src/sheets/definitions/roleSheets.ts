// Step 5, role sheets: for each person, one page that says what role they are expected to play.

import type { CellValue, ConditionalFormatData } from '@coachbook/workbook';
import type { Activity, Goal, ProjectAction, Resource, Role, RoleLetter, RoleSheet } from '../../domain';
import { formatDay, message, type MessageKey } from '../../locales';
import { FRAME } from '../theme/sheetFrame';
import { COLORS } from '../theme/styles';
import { statusText } from '../theme/statusText';
import { folded } from '../schema/columns';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable, RuleArea } from '../schema/SheetDefinition';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { rolesIndex } from './rolesIndex';
import { sheetOf } from './sheetOf';

/** One line below a section's heading: what it is, what is expected, and where or when it ends. */
interface Line {
  readonly id: string;
  readonly item: string;
  readonly expected: string | null;
  readonly limit: string | null;
}

const table: OutputTable = {
  kind: 'output',
  name: 'RoleSheets',
  caption: 'table.roleSheets',
  left: 0,
  levelColumn: 'level',
  paged: true,
  rows: (context) => context.analysis.roleSheets.flatMap((sheet) => pageOf(sheet, context)),
  columns: [
    outputColumn('roleSheets', 'section', 215, 'longText'),
    outputColumn('roleSheets', 'item', 280, 'longText'),
    outputColumn('roleSheets', 'expected', 260, 'longText'),
    outputColumn('roleSheets', 'limit', 220, 'longText'),
    outputColumn('roleSheets', 'id', 56, 'id'),
    // What groups the rows; who prints a page has no use for it.
    folded(outputColumn('roleSheets', 'level', 62, 'id')),
  ],
};

/** The person, then each section that has something to say; its name stands on its first line. */
function pageOf(sheet: RoleSheet, context: SheetContext): readonly OutputRow[] {
  const { language } = context;
  const sections = sectionsOf(sheet, context).flatMap(([name, lines]) =>
    lines.map((line, at) => row({ section: at === 0 ? message(language, name) : null, ...line }, 2)),
  );
  const nothing = row({ section: null, item: message(language, 'figure.none') }, 2);
  return [
    headingOf(sheet, context),
    ...(sections.length === 0 ? [nothing] : [summariseRole(sheet, context), ...sections]),
  ];
}

/** The answer to the key question in a few words, before the lists that bear it out. */
function summariseRole({ activities, goals, actions }: RoleSheet, { language }: SheetContext): OutputRow {
  return row(
    {
      section: message(language, 'roleSheet.inWords'),
      item: message(language, 'roleSheet.inWords.work', {
        accountable: activities.A.length,
        responsible: activities.R.length,
      }),
      expected: message(language, 'roleSheet.inWords.owned', { goals: goals.length, actions: actions.length }),
      limit: message(language, 'roleSheet.inWords.heard', {
        consulted: activities.C.length,
        informed: activities.I.length,
      }),
    },
    2,
  );
}

function headingOf({ person, hours, capacity }: RoleSheet, context: SheetContext): OutputRow {
  const { language } = context;
  const { labelOf } = rolesIndex(context);
  const carried = Math.round(hours);
  return row(
    {
      section: labelOf(person),
      item: person.involvement === undefined ? null : message(language, `choice.involvement.${person.involvement}`),
      expected:
        capacity === undefined
          ? message(language, 'roleSheet.hours', { hours: carried })
          : message(language, 'roleSheet.load', { hours: carried, capacity: Math.round(capacity) }),
      id: person.id,
    },
    1,
  );
}

function row(cells: Readonly<Record<string, CellValue>>, level: number): OutputRow {
  return { level, cells: { ...cells, level } };
}

type Section = readonly [MessageKey, readonly Line[]];

function sectionsOf(sheet: RoleSheet, context: SheetContext): readonly Section[] {
  const { activities, roles, goals, actions, resources } = sheet;
  // Who does the work and answers for it reads it once.
  const both = activities.A.filter((activity) => activities.R.includes(activity));
  const alone = (letter: RoleLetter): readonly Activity[] =>
    activities[letter].filter((activity) => !both.includes(activity));
  const line = (activity: Activity): Line => activityLine(activity, context);
  return [
    ['roleSheet.roles', roles.map(roleLine)],
    ['roleSheet.goals', goals.map((goal) => goalLine(goal, context))],
    ['roleSheet.AR', both.map(line)],
    ['roleSheet.A', alone('A').map(line)],
    ['roleSheet.R', alone('R').map(line)],
    ['roleSheet.C', alone('C').map(line)],
    ['roleSheet.I', alone('I').map(line)],
    ['roleSheet.actions', actions.map((action) => actionLine(action, context))],
    ['roleSheet.resources', resources.map((resource) => resourceLine(resource, context))],
  ];
}

function roleLine({ id, name, expectation, limits }: Role): Line {
  return { id, item: name, expected: expectation ?? null, limit: limits ?? null };
}

function goalLine(goal: Goal, { analysis, language }: SheetContext): Line {
  const line = lineFor(analysis.goals.lines, (one) => one.goal.row, goal.row);
  const progress =
    line?.progress === undefined
      ? ''
      : ` · ${message(language, 'roleSheet.progress', { progress: Math.round(line.progress * 100) })}`;
  return {
    id: goal.id,
    item: goal.name,
    expected: line ? `${statusText(line.status, language)}${progress}` : null,
    limit: goal.due === undefined ? null : message(language, 'roleSheet.by', { day: formatDay(language, goal.due) }),
  };
}

function activityLine({ id, name, hoursPerMonth, frequency, decision }: Activity, { language }: SheetContext): Line {
  const rhythm = [
    frequency && message(language, `choice.frequency.${frequency}`),
    hoursPerMonth === undefined ? undefined : message(language, 'roleSheet.hours', { hours: hoursPerMonth }),
  ];
  const expected = rhythm.filter((part) => part !== undefined).join(' · ');
  return {
    id,
    item: name,
    expected: expected === '' ? null : expected,
    limit: decision === undefined || decision === 'keep' ? null : message(language, `choice.decision.${decision}`),
  };
}

function actionLine(action: ProjectAction, { analysis, language }: SheetContext): Line {
  const planned = lineFor(analysis.plan.schedule.actions, (one) => one.action.row, action.row);
  const done = (action.progress ?? 0) >= 1;
  const [from, to] = [planned?.start, planned?.finish].map((day) =>
    day === undefined ? undefined : formatDay(language, day),
  );
  const days = from === undefined || to === undefined ? null : from === to ? from : `${from} – ${to}`;
  const deadline =
    action.deadline === undefined || done
      ? null
      : message(language, 'roleSheet.deadline', { day: formatDay(language, action.deadline) });
  return {
    id: action.id,
    item: action.name,
    expected: done ? `${message(language, 'status.done.sign')} ${days ?? message(language, 'status.done')}` : days,
    limit: deadline,
  };
}

function resourceLine({ id, name, needed, available, unit }: Resource, { language }: SheetContext): Line {
  return {
    id,
    item: name,
    expected:
      needed === undefined
        ? null
        : message(language, 'roleSheet.needed', { needed, available: available ?? 0, unit: unit ?? '' }).trim(),
    limit: null,
  };
}

/** A person's line stands out with all of its cells, because a page begins with it; below it the names of the sections. */
function lines(from: RuleArea, level: RuleArea): readonly ConditionalFormatData[] {
  const person: ConditionalFormatData = {
    areas: [{ ...from.area, right: level.area.right }],
    stopIfTrue: true,
    rule: {
      kind: 'custom',
      formula: `=${level.first}=1`,
      style: { font: { bold: true, color: COLORS.accentDark }, fill: COLORS.accentPale },
    },
  };
  const section: ConditionalFormatData = {
    areas: [from.area],
    stopIfTrue: true,
    rule: { kind: 'custom', formula: `=${from.first}<>""`, style: { font: { bold: true } } },
  };
  return [person, section];
}

export const roleSheetsSheet = sheetOf('roleSheets', {
  step: 5,
  about: ['structure'],
  tables: [table],
  rules: (_language, areaOf) => lines(areaOf('RoleSheets', 'section'), areaOf('RoleSheets', 'level')),
  result: 'roles',
  // Each person's page can be handed out by itself: it bears the title and the question too.
  print: { orientation: 'portrait', titleRows: { first: FRAME.title, last: FRAME.header } },
});
