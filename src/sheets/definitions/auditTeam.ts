// Step 1 of a team: how it works together, by statement and dimension.

import type { Statement } from '../../domain';
import { message } from '../../locales';
import { COLORS } from '../theme/styles';
import { computedColumn, folded, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, OutputTable } from '../schema/SheetDefinition';
import { checkColumn } from './checkColumn';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';

const hundredths = (number: number | undefined): number | null =>
  number === undefined ? null : Math.round(number * 100) / 100;
const result = (statement: Statement, { analysis }: SheetContext) =>
  analysis.team.suppressed ? undefined : lineFor(analysis.team.statements, (one) => one.statement.row, statement.row);

const statements: readonly ColumnDefinition<Statement>[] = [
  inputColumn('statements', 'name', 300, 'longText'),
  inputColumn('statements', 'dimension', 130),
  inputColumn('statements', 'reversed', 85),
  folded(inputColumn('statements', 'accepted', 140, 'longText')),
  computedColumn({
    table: 'statements',
    key: 'mean',
    width: 78,
    format: 'number',
    value: (statement, context) => hundredths(result(statement, context)?.mean),
  }),
  computedColumn({
    table: 'statements',
    key: 'spread',
    width: 82,
    format: 'number',
    value: (statement, context) => hundredths(result(statement, context)?.deviation),
  }),
  checkColumn('statements', 190),
];

const profile: OutputTable = {
  kind: 'output',
  name: 'TeamProfile',
  caption: 'table.teamProfile',
  left: 13,
  rows: ({ analysis: { team } }) =>
    team.suppressed
      ? []
      : team.dimensions.map(({ dimension, mean, deviation, before, change }) => ({
          level: 1,
          cells: {
            dimension,
            mean: hundredths(mean),
            before: hundredths(before),
            change: hundredths(change),
            spread: hundredths(deviation),
          },
        })),
  columns: [
    outputColumn('teamProfile', 'dimension', 150, 'text'),
    outputColumn('teamProfile', 'mean', 78, 'number'),
    outputColumn('teamProfile', 'before', 95, 'number'),
    outputColumn('teamProfile', 'change', 75, 'number'),
    outputColumn('teamProfile', 'spread', 82, 'number'),
  ],
};

export const teamProfileChart: ChartDefinition = {
  name: 'TeamProfile',
  table: 'TeamProfile',
  draw: (placement, { analysis: { team }, language }) => {
    const known = team.suppressed
      ? []
      : team.dimensions.filter(({ mean }) => mean !== undefined).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
    const [best, worst] = [known[0], known.at(-1)];
    return {
      name: 'TeamProfile',
      kind: 'barClustered',
      anchor: { from: { row: 4, column: 19, x: 0, y: 0 }, to: { row: 22, column: 27, x: 0, y: 0 } },
      title:
        best && worst
          ? message(language, 'chart.teamProfile.title', { best: best.dimension, worst: worst.dimension })
          : message(language, 'chart.teamProfile.empty'),
      altText: message(language, 'chart.teamProfile.alt'),
      legend: 'bottom',
      series: [
        {
          name: message(language, 'chart.teamProfile.now'),
          categories: columnRange(placement, 'dimension'),
          values: columnRange(placement, 'mean'),
          color: COLORS.accent,
        },
        {
          name: message(language, 'chart.teamProfile.before'),
          categories: columnRange(placement, 'dimension'),
          values: columnRange(placement, 'before'),
          color: COLORS.expected,
        },
      ],
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, maximum: 5, majorUnit: 1, gridlines: true },
      gapWidth: 60,
    };
  },
};

export const auditTeamSheet = sheetOf('auditTeam', {
  step: 1,
  variant: 'team',
  tables: [
    inputTable('statements', 0, 12, statements),
    inputTable('audits', 9, 4, [inputColumn('audits', 'name', 130), inputColumn('audits', 'day', 95)]),
    profile,
  ],
  charts: [teamProfileChart],
  result: 'dashboard',
  print: { orientation: 'landscape' },
});

export const teamAnswersSheet = sheetOf('teamAnswers', {
  step: 1,
  variant: 'team',
  tables: [
    inputTable('responses', 0, 20, [
      inputColumn('responses', 'audit', 90),
      inputColumn('responses', 'statement', 100),
      inputColumn('responses', 'respondent', 130),
      inputColumn('responses', 'score', 80),
    ]),
  ],
  print: { orientation: 'portrait' },
});
