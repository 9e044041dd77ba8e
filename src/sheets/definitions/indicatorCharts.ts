// Step 7, Indicator charts: each key measure as a line, with its target and where the pace of late leads.

import type { ChartData, ChartSeriesData } from '@coachbook/workbook';
import { measureKind } from '../../domain';
import { formatDay, message, type Language } from '../../locales';
import { monthSteps } from '../theme/monthSteps';
import { FRAME } from '../theme/sheetFrame';
import { COLORS } from '../theme/styles';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, OutputTable, TablePlacement } from '../schema/SheetDefinition';
import { columnRange } from './columnRange';
import { keyMeasures, MOST_CHARTS, type KeyMeasure } from './keyMeasures';
import { measureCourse } from './measureCourse';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';

/** Charts stand three in a row, each so many columns wide and rows high; their figures to the right of them. */
const across = 3;
const [wide, high] = [6, 14];
const ground = across * wide;
const slots = Array.from({ length: MOST_CHARTS }, (_, slot) => slot);
const columnsOfTable = 5;

const tableName = (slot: number): string => `Course${slot + 1}`;

function course(slot: number): OutputTable {
  return {
    kind: 'output',
    name: tableName(slot),
    caption: 'table.course',
    left: ground + 1 + slot * (columnsOfTable + 1),
    rows: (context) => {
      const measure = keyMeasures(context)[slot];
      return measure ? measureCourse(measure) : [];
    },
    columns: [
      outputColumn('course', 'day', 90, 'day'),
      outputColumn('course', 'actual', 75, 'number'),
      outputColumn('course', 'target', 75, 'number'),
      outputColumn('course', 'forecast', 75, 'number'),
      outputColumn('course', 'lower', 75, 'number'),
    ],
  };
}

function titleOf({ of, measure }: KeyMeasure, language: Language): string {
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const name = of.name === '' ? of.id : of.name;
  const value = number(measure.value);
  if (measureKind(of).isKept)
    return message(language, 'chart.indicator.titleRange', { name, value, low: number(of.low), high: number(of.high) });
  return of.due === undefined
    ? message(language, 'chart.indicator.titleUndated', { name, value, target: number(of.target) })
    : message(language, 'chart.indicator.title', {
        name,
        value,
        target: number(of.target),
        due: formatDay(language, of.due),
      });
}

function draw(slot: number, placement: TablePlacement, context: SheetContext): ChartData {
  const { language } = context;
  const measure = keyMeasures(context)[slot];
  const top = FRAME.header + Math.floor(slot / across) * (high + 1);
  const left = (slot % across) * wide;
  const line = (key: string, rest: Omit<ChartSeriesData, 'values' | 'categories'>): ChartSeriesData => ({
    ...rest,
    categories: columnRange(placement, 'day'),
    values: columnRange(placement, key),
  });
  const target = {
    name: message(language, 'chart.indicator.target'),
    color: COLORS.amber,
    dash: 'dash',
    lineWidth: 1.5,
  } as const;
  return {
    name: `Indicator${slot + 1}`,
    kind: 'line',
    anchor: { from: { row: top, column: left, x: 0, y: 0 }, to: { row: top + high, column: left + wide, x: 0, y: 0 } },
    title: measure
      ? titleOf(measure, language)
      : message(language, 'chart.indicator.empty', { name: String(slot + 1) }),
    altText: message(language, 'chart.indicator.alt', { name: measure?.of.name ?? String(slot + 1) }),
    legend: 'bottom',
    series: [
      line('actual', {
        name: message(language, 'chart.indicator.actual'),
        color: COLORS.accent,
        lineWidth: 2.25,
        marker: 'circle',
      }),
      line('target', target),
      line('forecast', {
        name: message(language, 'chart.indicator.forecast'),
        color: COLORS.accentTint,
        lineWidth: 2.25,
      }),
      ...(measure && measureKind(measure.of).isKept
        ? [line('lower', { ...target, name: message(language, 'chart.indicator.lower'), dash: 'dot' })]
        : []),
    ],
    categoryAxis: {
      kind: 'date',
      numberFormat: 'mmm yy',
      majorUnit: monthSteps(measure?.of.start ?? context.settings.start, measure?.of.due ?? context.settings.end),
    },
    valueAxis: { gridlines: true, ...(measure?.of.unit === undefined ? {} : { title: measure.of.unit }) },
  };
}

const charts: readonly ChartDefinition[] = slots.map((slot) => ({
  name: `Indicator${slot + 1}`,
  table: tableName(slot),
  since: 'day',
  draw: (placement, context) => draw(slot, placement, context),
}));

export const indicatorChartsSheet = sheetOf('indicatorCharts', {
  step: 7,
  tables: slots.map(course),
  charts,
  layout: {
    columns: [
      { first: 0, last: ground - 1, width: 70 },
      { first: ground, last: ground, width: 24 },
    ],
    heights: {},
    cells: () => [
      {
        row: FRAME.body,
        column: 0,
        style: { font: { color: COLORS.grey, italic: true } },
        shown: {
          formula: (language) =>
            `=IF(COUNT(${tableName(0)}[${message(language, 'computed.course.day')}])=0,"${message(language, 'charts.waiting')}","")`,
          value: (context) => (keyMeasures(context).length === 0 ? message(context.language, 'charts.waiting') : ''),
        },
      },
    ],
  },
  unfrozen: true,
  result: 'checkIns',
  print: {
    orientation: 'landscape',
    fit: { width: 1, height: 1 },
    area: { top: 0, bottom: FRAME.header + 2 * (high + 1), left: 0, right: ground - 1 },
  },
});
