// Step 4, Goal tree: the goals in their order, rolled up, with outline, bars and a chart of the main goals.

import type { ChartData } from '@coachbook/workbook';
import { sheetReference } from '@coachbook/workbook';
import { message } from '../../locales';
import { COLORS } from '../theme/styles';
import type { ColumnDefinition, ColumnFormat } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, OutputRow, SheetDefinition, TablePlacement } from '../schema/SheetDefinition';
import { peopleNames } from '../values/references';
import { dayCell } from '../values/serialDay';
import { progressBar } from '../theme/rules';
import { statusText } from '../theme/statusText';
import { wholeColumns } from './wholeColumns';

/** As many main goals as one chart shows legibly. */
const chartedGoals = 12;

function column(
  table: 'goalTree' | 'mainGoals',
  key: string,
  width: number,
  format: ColumnFormat,
): ColumnDefinition<OutputRow> {
  return {
    key,
    header: `computed.${table}.${key}` as never,
    width,
    format,
    source: 'computed',
    value: (row: OutputRow) => row.cells[key] ?? null,
  };
}

export const goalProgressChart: ChartDefinition = { name: 'GoalProgress', table: 'MainGoals', draw: progressChart };

export const goalTreeSheet: SheetDefinition = {
  key: 'goalTree',
  name: 'sheet.goalTree.name',
  title: 'sheet.goalTree.title',
  question: 'sheet.goalTree.question',
  guidance: 'sheet.goalTree.guidance',
  step: 4,
  tables: [
    {
      kind: 'output',
      name: 'GoalTree',
      caption: 'table.goalTree',
      left: 0,
      levelColumn: 'level',
      rows: treeRows,
      columns: [
        column('goalTree', 'id', 60, 'id'),
        column('goalTree', 'level', 62, 'integer'),
        column('goalTree', 'goal', 360, 'text'),
        column('goalTree', 'progress', 110, 'percent'),
        column('goalTree', 'expected', 95, 'percent'),
        column('goalTree', 'status', 125, 'status'),
        column('goalTree', 'share', 70, 'percent'),
        column('goalTree', 'owner', 140, 'text'),
        column('goalTree', 'due', 95, 'day'),
      ],
    },
    {
      kind: 'output',
      name: 'MainGoals',
      caption: 'table.mainGoals',
      left: 20,
      rows: mainRows,
      columns: [
        column('mainGoals', 'goal', 330, 'text'),
        column('mainGoals', 'progress', 95, 'percent'),
        column('mainGoals', 'expected', 95, 'percent'),
      ],
    },
  ],
  charts: [goalProgressChart],
  rules: (_language, areaOf) => [progressBar(areaOf('GoalTree', 'progress').area)],
  result: 'goals',
  print: { orientation: 'landscape', area: wholeColumns(19) },
};

function treeRows({ analysis, engagement, language }: SheetContext): readonly OutputRow[] {
  const people = peopleNames(engagement.people);
  return analysis.goals.lines.map((line) => ({
    level: line.depth + 1,
    cells: {
      id: line.goal.id,
      level: line.depth + 1,
      goal: `${'\u2003'.repeat(line.depth)}${line.goal.name}`,
      share: line.share ?? null,
      progress: line.progress ?? null,
      expected: line.expected ?? null,
      status: statusText(line.status, language),
      owner: line.goal.owner === undefined ? null : people.nameOf(line.goal.owner),
      due: dayCell(line.goal.due),
    },
  }));
}

/** The top goals; below a single top goal, its children, which are what one steers by. */
function mainRows({ analysis }: SheetContext): readonly OutputRow[] {
  const { lines } = analysis.goals;
  const top = lines.filter((line) => line.depth === 0 && !line.excluded);
  const [only] = top;
  const main =
    top.length === 1 && only && only.children.length > 0
      ? only.children.flatMap((child) => lines[child] ?? []).filter((line) => !line.excluded)
      : top;
  return main.slice(0, chartedGoals).map((line) => ({
    level: 1,
    cells: {
      goal: line.goal.name === '' ? line.goal.id : line.goal.name,
      progress: line.progress ?? null,
      expected: line.expected ?? null,
    },
  }));
}

function progressChart(placement: TablePlacement, { analysis, language }: SheetContext): ChartData {
  const reference = (key: string): string => {
    const at = placement.column(key) ?? 0;
    return `=${sheetReference(placement.sheet, { top: placement.first, bottom: placement.last, left: at, right: at })}`;
  };
  const { progress } = analysis.goals.overall;
  return {
    name: 'GoalProgress',
    kind: 'barClustered',
    anchor: { from: { row: 4, column: 10, x: 0, y: 0 }, to: { row: 25, column: 19, x: 0, y: 0 } },
    title:
      progress === undefined
        ? message(language, 'chart.goalProgress.empty')
        : message(language, 'chart.goalProgress.title', { progress: Math.round(progress * 100) }),
    altText: message(language, 'chart.goalProgress.alt'),
    legend: 'bottom',
    series: [
      {
        name: message(language, 'computed.mainGoals.progress'),
        categories: reference('goal'),
        values: reference('progress'),
        color: COLORS.accent,
        dataLabels: { numberFormat: '0%', position: 'outsideEnd' },
      },
      {
        name: message(language, 'computed.mainGoals.expected'),
        categories: reference('goal'),
        values: reference('expected'),
        color: COLORS.expected,
      },
    ],
    categoryAxis: { reversed: true },
    valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%', gridlines: true },
    gapWidth: 60,
  };
}
