// Step 7: readings and check-ins, indicators, reviews.

import type { Indicator } from '../../domain';
import { progressBar } from '../theme/rules';
import { statusText } from '../theme/statusText';
import { computedColumn, folded, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import { computedHundredths, forecastText } from '../values/measureCells';
import { dayCell } from '../values/serialDay';
import { dueTable } from './dueTable';
import { inputTable } from './inputTable';
import { lineFor, nameBeside } from './lookup';
import { measuredGoals } from './measuredGoals';
import { renewalTable } from './renewalTable';
import { sheetOf } from './sheetOf';

const measureOf = (indicator: Indicator, { analysis }: SheetContext) =>
  lineFor(analysis.indicators.lines, (line) => line.indicator.row, indicator.row)?.measure;

const indicators: readonly ColumnDefinition<Indicator>[] = [
  inputColumn('indicators', 'name', 220, 'longText'),
  inputColumn('indicators', 'goal', 75),
  inputColumn('indicators', 'owner', 130),
  inputColumn('indicators', 'unit', 95),
  inputColumn('indicators', 'direction', 150),
  inputColumn('indicators', 'baseline', 80),
  inputColumn('indicators', 'target', 80),
  folded(inputColumn('indicators', 'low', 80)),
  folded(inputColumn('indicators', 'high', 80)),
  folded(inputColumn('indicators', 'tolerance', 80)),
  folded(inputColumn('indicators', 'accumulation', 100)),
  inputColumn('indicators', 'cycle', 125),
  inputColumn('indicators', 'start', 100),
  inputColumn('indicators', 'due', 100),
  computedColumn({
    table: 'indicators',
    key: 'current',
    width: 90,
    format: 'number',
    value: (row, context) => measureOf(row, context)?.value ?? null,
  }),
  computedColumn({
    table: 'indicators',
    key: 'lastRead',
    width: 100,
    format: 'day',
    value: (row, context) => dayCell(measureOf(row, context)?.lastDay),
  }),
  computedColumn({
    table: 'indicators',
    key: 'progress',
    width: 95,
    format: 'percent',
    value: (row, context) => measureOf(row, context)?.progress ?? null,
  }),
  computedColumn({
    table: 'indicators',
    key: 'status',
    width: 120,
    format: 'status',
    value: (row, context) => statusText(measureOf(row, context)?.status ?? 'noData', context.language),
  }),
  computedColumn({
    table: 'indicators',
    key: 'forecast',
    width: 160,
    format: 'text',
    value: (row, context) => {
      const forecast = measureOf(row, context)?.forecast;
      return forecast ? forecastText(forecast, context.language) : null;
    },
  }),
  folded(
    computedColumn({
      table: 'indicators',
      key: 'expected',
      width: 85,
      format: 'percent',
      value: (row, context) => measureOf(row, context)?.expected ?? null,
    }),
  ),
  folded(
    computedColumn({
      table: 'indicators',
      key: 'nextReading',
      width: 100,
      format: 'day',
      value: (row, context) => dayCell(measureOf(row, context)?.nextReading),
    }),
  ),
  computedColumn({
    table: 'indicators',
    key: 'paceRatio',
    width: 110,
    format: 'number',
    value: (row, context) => computedHundredths(measureOf(row, context)?.forecast.paceRatio),
  }),
];

export const indicatorsSheet = sheetOf('indicators', {
  step: 7,
  result: 'indicatorCharts',
  tables: [inputTable('indicators', 0, 8, indicators), measuredGoals(24)],
  frozenColumns: 2,
  rules: (_language, areaOf) => [progressBar(areaOf('Indicators', 'progress').area)],
  print: { orientation: 'landscape' },
});

export const checkInsSheet = sheetOf('checkIns', {
  step: 7,
  result: 'indicatorCharts',
  tables: [
    inputTable('readings', 0, 12, [
      inputColumn('readings', 'of', 90),
      inputColumn('readings', 'day', 100),
      inputColumn('readings', 'value', 85),
      inputColumn('readings', 'by', 130),
      inputColumn('readings', 'note', 190, 'longText'),
    ]),
    inputTable('checkIns', 7, 8, [
      inputColumn('checkIns', 'day', 100),
      inputColumn('checkIns', 'person', 130),
      inputColumn('checkIns', 'stress', 75),
      inputColumn('checkIns', 'note', 260, 'longText'),
    ]),
    dueTable(13),
  ],
  print: { orientation: 'portrait' },
});

const goalName = (key: string, of: string) =>
  nameBeside({
    table: 'reviews',
    key,
    of,
    source: 'Goals',
    header: 'column.goals.name',
    id: 'column.goals.id',
    rows: ({ engagement }) => engagement.goals,
  });

export const reviewsSheet = sheetOf('reviews', {
  step: 7,
  result: 'dashboard',
  tables: [
    inputTable('reviews', 0, 8, [
      inputColumn('reviews', 'day', 100),
      inputColumn('reviews', 'goal', 75),
      inputColumn('reviews', 'decision', 140),
      inputColumn('reviews', 'nextGoal', 85),
      inputColumn('reviews', 'note', 260, 'longText'),
      goalName('goalName', 'goal'),
      goalName('nextGoalName', 'nextGoal'),
    ]),
    renewalTable(9),
    inputTable('acceptances', 15, 4, [
      inputColumn('acceptances', 'code', 170),
      inputColumn('acceptances', 'item', 80),
      inputColumn('acceptances', 'reason', 240, 'longText'),
      inputColumn('acceptances', 'day', 100),
    ]),
  ],
  print: { orientation: 'landscape' },
});
