// Step 4, Goals: the tree as a flat table, each goal with its measure.

import { MEASURES, measureProgress, type Goal, type GoalLine } from '../../domain';
import { message, textKey, type Language } from '../../locales';
import { computedColumn, folded, formulaColumn, idColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { progressBar } from '../theme/rules';
import { statusText } from '../theme/statusText';
import { wholeColumn } from '../schema/references';
import { checkColumn } from './checkColumn';
import { lineFor } from './lookup';

const columns: readonly ColumnDefinition<Goal>[] = [
  idColumn('goals'),
  inputColumn('goals', 'name', 290, 'longText'),
  inputColumn('goals', 'parent', 85),
  inputColumn('goals', 'owner', 140),
  inputColumn('goals', 'nature', 100),
  inputColumn('goals', 'kind', 100),
  inputColumn('goals', 'weight', 70),
  inputColumn('goals', 'unit', 110),
  inputColumn('goals', 'direction', 150),
  inputColumn('goals', 'baseline', 80),
  inputColumn('goals', 'target', 80),
  inputColumn('goals', 'current', 80),
  inputColumn('goals', 'start', 95),
  inputColumn('goals', 'due', 95),
  inputColumn('goals', 'cycle', 125),
  folded(inputColumn('goals', 'low', 80)),
  folded(inputColumn('goals', 'high', 80)),
  folded(inputColumn('goals', 'tolerance', 85)),
  folded(inputColumn('goals', 'accumulation', 105)),
  folded(inputColumn('goals', 'state', 90)),
  folded(inputColumn('goals', 'succeeds', 80)),
  inputColumn('goals', 'answers', 120),
  formulaColumn({
    table: 'goals',
    key: 'parentName',
    width: 220,
    format: 'longText',
    formula: parentNameFormula,
    value: parentName,
  }),
  computedColumn({
    table: 'goals',
    key: 'latest',
    width: 85,
    format: 'number',
    value: (goal, context) => lineOf(goal, context)?.measure.series.at(-1)?.value ?? null,
  }),
  formulaColumn({
    table: 'goals',
    key: 'value',
    width: 75,
    format: 'number',
    formula: (of) =>
      `=IF(ISNUMBER(${of('latest')}),${of('latest')},IF(ISNUMBER(${of('current')}),${of('current')},""))`,
    value: (goal, context) => lineOf(goal, context)?.measure.value ?? goal.current ?? '',
  }),
  formulaColumn({
    table: 'goals',
    key: 'progress',
    width: 95,
    format: 'percent',
    formula: progressFormula,
    value: ownProgress,
  }),
  computedColumn({
    table: 'goals',
    key: 'rolledUp',
    width: 110,
    format: 'percent',
    value: (goal, context) => lineOf(goal, context)?.progress ?? null,
  }),
  computedColumn({
    table: 'goals',
    key: 'status',
    width: 125,
    format: 'status',
    value: (goal, context) => statusText(lineOf(goal, context)?.status ?? 'noData', context.language),
  }),
  checkColumn('goals', 240),
];

export const goalsSheet: SheetDefinition = {
  key: 'goals',
  name: 'sheet.goals.name',
  title: 'sheet.goals.title',
  question: 'sheet.goals.question',
  guidance: 'sheet.goals.guidance',
  step: 4,
  result: 'goalTree',
  tables: [{ kind: 'input', table: 'goals', name: 'Goals', caption: 'table.goals', left: 0, blankRows: 12, columns }],
  rules: (_language, areaOf) => [progressBar(areaOf('Goals', 'rolledUp').area)],
  print: { orientation: 'landscape' },
};

function lineOf(goal: Goal, { analysis }: SheetContext): GoalLine | undefined {
  return lineFor(analysis.goals.lines, (line) => line.goal.row, goal.row);
}

function parentNameFormula(of: (column: string) => string): string {
  return `=IF(${of('parent')}="","",IFERROR(INDEX(${wholeColumn(of('name'))},MATCH(${of('parent')},${wholeColumn(of('id'))},0)),""))`;
}

/** As MATCH finds it: the first row of that id, whatever its case. */
function parentName(goal: Goal, { engagement }: SheetContext): string {
  return goal.parent === undefined ? '' : (lineFor(engagement.goals, ({ id }) => id, goal.parent)?.name ?? '');
}

/** Mirrors measureProgress, so that the column lives without the add-in; blank wherever that is undefined. It stands in every row, so it is kept short. */
function progressFormula(of: (column: string) => string, language: Language): string {
  const progress = [...MEASURES].reverse().reduce((others, { chosen, formula }) => {
    if (!chosen) return formula(of);
    return `IF(${of(chosen.column)}="${message(language, textKey('choice', chosen.list, chosen.value))}",${formula(of)},${others})`;
  }, '""');
  return `=IF(${of('value')}="","",${progress})`;
}

function ownProgress(goal: Goal, context: SheetContext): number | string {
  const line = lineOf(goal, context);
  return (line ? line.measure.raw : measureProgress(goal, goal.current)) ?? '';
}
