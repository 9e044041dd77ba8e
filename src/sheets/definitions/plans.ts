// Step 6: the two parts of the action plan, and the baselines they are compared with.

import type { BaselineAction, PersonalAction, ProjectAction } from '../../domain';
import { progressBar } from '../theme/rules';
import { computedColumn, folded, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import { dayCell } from '../values/serialDay';
import { checkColumn } from './checkColumn';
import { inputTable } from './inputTable';
import { lineFor, nameBeside } from './lookup';
import { sheetOf } from './sheetOf';

const scheduled = (action: ProjectAction, { analysis }: SheetContext) =>
  lineFor(analysis.plan.schedule.actions, (one) => one.action.row, action.row);

/** Against the newest baseline. */
const moved = (action: ProjectAction, { analysis }: SheetContext) =>
  lineFor(analysis.plan.baselines.at(-1)?.variances ?? [], (one) => one.action, action.id);

const projectActions: readonly ColumnDefinition<ProjectAction>[] = [
  inputColumn('projectActions', 'name', 260, 'longText'),
  inputColumn('projectActions', 'goal', 75),
  inputColumn('projectActions', 'owner', 130),
  inputColumn('projectActions', 'start', 100),
  inputColumn('projectActions', 'duration', 84),
  inputColumn('projectActions', 'predecessors', 125),
  inputColumn('projectActions', 'deadline', 104),
  inputColumn('projectActions', 'progress', 95),
  folded(inputColumn('projectActions', 'actualStart', 100)),
  folded(inputColumn('projectActions', 'actualFinish', 100)),
  folded(inputColumn('projectActions', 'weight', 75)),
  folded(inputColumn('projectActions', 'activity', 80)),
  folded(inputColumn('projectActions', 'tools', 150, 'longText')),
  folded(inputColumn('projectActions', 'resources', 95)),
  folded(inputColumn('projectActions', 'indicator', 90)),
  folded(inputColumn('projectActions', 'answers', 95)),
  folded(inputColumn('projectActions', 'escalated', 130, 'longText')),
  nameBeside({
    table: 'projectActions',
    key: 'goalName',
    of: 'goal',
    source: 'Goals',
    header: 'column.goals.name',
    id: 'column.goals.id',
    rows: ({ engagement }) => engagement.goals,
  }),
  computedColumn({
    table: 'projectActions',
    key: 'plannedStart',
    width: 100,
    format: 'day',
    value: (action, context) => dayCell(scheduled(action, context)?.start),
  }),
  computedColumn({
    table: 'projectActions',
    key: 'plannedFinish',
    width: 100,
    format: 'day',
    value: (action, context) => dayCell(scheduled(action, context)?.finish),
  }),
  computedColumn({
    table: 'projectActions',
    key: 'slack',
    width: 70,
    format: 'integer',
    value: (action, context) => scheduled(action, context)?.totalSlack ?? null,
  }),
  folded(
    computedColumn({
      table: 'projectActions',
      key: 'freeSlack',
      width: 80,
      format: 'integer',
      value: (action, context) => scheduled(action, context)?.freeSlack ?? null,
    }),
  ),
  folded(
    computedColumn({
      table: 'projectActions',
      key: 'startVariance',
      width: 95,
      format: 'integer',
      value: (action, context) => moved(action, context)?.start ?? null,
    }),
  ),
  computedColumn({
    table: 'projectActions',
    key: 'finishVariance',
    width: 110,
    format: 'integer',
    value: (action, context) => moved(action, context)?.finish ?? null,
  }),
  checkColumn('projectActions', 240),
];

export const projectPlanSheet = sheetOf('projectPlan', {
  step: 6,
  result: 'timeline',
  tables: [inputTable('projectActions', 0, 15, projectActions)],
  rules: (_language, areaOf) => [progressBar(areaOf('ProjectActions', 'progress').area)],
  print: { orientation: 'landscape' },
});

const personalActions: readonly ColumnDefinition<PersonalAction>[] = [
  inputColumn('personalActions', 'name', 230, 'longText'),
  inputColumn('personalActions', 'kind', 110),
  inputColumn('personalActions', 'person', 130),
  inputColumn('personalActions', 'start', 100),
  inputColumn('personalActions', 'until', 100),
  inputColumn('personalActions', 'recurrence', 170),
  inputColumn('personalActions', 'weekdays', 95),
  inputColumn('personalActions', 'fromHour', 75),
  inputColumn('personalActions', 'toHour', 75),
  inputColumn('personalActions', 'protected', 85),
  inputColumn('personalActions', 'progress', 95),
  inputColumn('personalActions', 'answers', 95),
  computedColumn({
    table: 'personalActions',
    key: 'overlap',
    width: 130,
    format: 'text',
    value: (action, { analysis }) =>
      lineFor(analysis.plan.overlaps, (one) => one.personal.row, action.row)?.actions.join(', ') ?? null,
  }),
];

export const personalPlanSheet = sheetOf('personalPlan', {
  step: 6,
  result: 'timeline',
  tables: [inputTable('personalActions', 0, 8, personalActions)],
  rules: (_language, areaOf) => [progressBar(areaOf('PersonalActions', 'progress').area)],
  print: { orientation: 'landscape' },
});

const compared = (baseline: string | undefined, { analysis }: SheetContext) =>
  lineFor(analysis.plan.baselines, (one) => one.baseline.id, baseline ?? '');
const listed = (ids: readonly string[] | undefined): string | null =>
  ids === undefined || ids.length === 0 ? null : ids.join(', ');
/** Against the baseline the row belongs to. */
const movedSince = ({ baseline, action }: BaselineAction, context: SheetContext) =>
  lineFor(compared(baseline, context)?.variances ?? [], (one) => one.action, action ?? '');

export const baselinesSheet = sheetOf('baselines', {
  step: 6,
  result: 'timeline',
  tables: [
    inputTable('baselines', 0, 3, [
      inputColumn('baselines', 'name', 190),
      inputColumn('baselines', 'frozenOn', 100),
      computedColumn({
        table: 'baselines',
        key: 'variance',
        width: 90,
        format: 'integer',
        value: ({ id }, context) => compared(id, context)?.finish ?? null,
      }),
      computedColumn({
        table: 'baselines',
        key: 'added',
        width: 110,
        format: 'longText',
        value: ({ id }, context) => listed(compared(id, context)?.added),
      }),
      computedColumn({
        table: 'baselines',
        key: 'removed',
        width: 110,
        format: 'longText',
        value: ({ id }, context) => listed(compared(id, context)?.removed),
      }),
    ]),
    inputTable('baselineActions', 7, 6, [
      inputColumn('baselineActions', 'baseline', 90),
      inputColumn('baselineActions', 'action', 80),
      inputColumn('baselineActions', 'start', 100),
      inputColumn('baselineActions', 'finish', 100),
      inputColumn('baselineActions', 'duration', 84),
      inputColumn('baselineActions', 'weight', 75),
      nameBeside({
        table: 'baselineActions',
        key: 'actionName',
        of: 'action',
        source: 'ProjectActions',
        header: 'column.projectActions.name',
        id: 'column.projectActions.id',
        rows: ({ engagement }) => engagement.projectActions,
        width: 230,
      }),
      computedColumn({
        table: 'baselineActions',
        key: 'startVariance',
        width: 110,
        format: 'integer',
        value: (row, context) => movedSince(row, context)?.start ?? null,
      }),
      computedColumn({
        table: 'baselineActions',
        key: 'finishVariance',
        width: 110,
        format: 'integer',
        value: (row, context) => movedSince(row, context)?.finish ?? null,
      }),
    ]),
  ],
  print: { orientation: 'landscape' },
});
