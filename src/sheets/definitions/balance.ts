// Step 1, values and life balance.

import type { LifeDomain, Value } from '../../domain';
import { message } from '../../locales';
import { COLORS } from '../theme/styles';
import { computedColumn, folded, formulaColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { ChartDefinition, OutputTable } from '../schema/SheetDefinition';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { wholeColumns } from './wholeColumns';

const values: readonly ColumnDefinition<Value>[] = [
  inputColumn('values', 'name', 160, 'longText'),
  inputColumn('values', 'importance', 90),
  inputColumn('values', 'livedToday', 98),
  inputColumn('values', 'servedByProject', 90),
  folded(inputColumn('values', 'accepted', 130, 'longText')),
  formulaColumn({
    table: 'values',
    key: 'misalignment',
    width: 80,
    format: 'number',
    formula: (of) =>
      `=IF(COUNT(${of('importance')},${of('servedByProject')})<2,"",${of('importance')}-${of('servedByProject')})`,
    value: (value, { analysis }) =>
      lineFor(analysis.values.lines, (line) => line.value.row, value.row)?.misalignment ?? '',
  }),
];

const domains: readonly ColumnDefinition<LifeDomain>[] = [
  inputColumn('lifeDomains', 'name', 160, 'longText'),
  inputColumn('lifeDomains', 'today', 75),
  inputColumn('lifeDomains', 'desired', 80),
  inputColumn('lifeDomains', 'importance', 90),
  folded(inputColumn('lifeDomains', 'accepted', 130, 'longText')),
  formulaColumn({
    table: 'lifeDomains',
    key: 'gap',
    width: 70,
    format: 'number',
    formula: (of) => `=IF(COUNT(${of('today')},${of('desired')})<2,"",${of('desired')}-${of('today')})`,
    value: (domain, { analysis }) => lineFor(analysis.balance.lines, (line) => line.domain.row, domain.row)?.gap ?? '',
  }),
  computedColumn({
    table: 'lifeDomains',
    key: 'focus',
    width: 70,
    format: 'integer',
    value: (domain, { analysis }) =>
      lineFor(analysis.balance.lines, (line) => line.domain.row, domain.row)?.focus ?? null,
  }),
];

/** What the radar shows: a table of its own, because spare rows of the input would be spokes without a name. */
const picture: OutputTable = {
  kind: 'output',
  name: 'BalancePicture',
  caption: 'table.figures',
  left: 25,
  rows: ({ engagement }) =>
    engagement.lifeDomains
      .filter(({ name }) => name !== '')
      .map(({ name, today, desired }) => ({
        level: 1,
        cells: { name, desired: desired ?? null, today: today ?? null },
      })),
  columns: [
    outputColumn('balancePicture', 'name', 160, 'text'),
    outputColumn('balancePicture', 'desired', 80, 'number'),
    outputColumn('balancePicture', 'today', 80, 'number'),
  ],
};

export const balanceRadar: ChartDefinition = {
  name: 'BalanceRadar',
  table: picture.name,
  draw: (placement, { analysis, language, engagement }) => {
    const desired = engagement.lifeDomains.map((domain) => domain.desired).filter((score) => score !== undefined);
    const { mean, minimum, balance } = analysis.balance;
    const round = (number: number): number => Math.round(number * 10) / 10;
    const lowest = engagement.lifeDomains.find(({ today }) => today !== undefined && today === minimum);
    return {
      name: 'BalanceRadar',
      kind: 'radar',
      anchor: { from: { row: 4, column: 17, x: 0, y: 0 }, to: { row: 24, column: 24, x: 0, y: 0 } },
      title:
        mean === undefined || minimum === undefined || balance === undefined || desired.length < 3
          ? message(language, 'chart.lifeDomains.empty')
          : message(language, 'chart.lifeDomains.title', {
              mean: round(mean),
              desired: round(desired.reduce((sum, score) => sum + score, 0) / desired.length),
              lowest: lowest?.name ?? '',
              minimum,
              balance: Math.round(balance * 100),
            }),
      altText: message(language, 'chart.lifeDomains.alt'),
      legend: 'bottom',
      series: [
        {
          name: message(language, 'chart.lifeDomains.desired'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'desired'),
          color: COLORS.amber,
          dash: 'dash',
          lineWidth: 2,
        },
        {
          name: message(language, 'chart.lifeDomains.today'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'today'),
          color: COLORS.accent,
          lineWidth: 2.5,
        },
      ],
      valueAxis: { minimum: 0, maximum: 10, majorUnit: 2, gridlines: true },
    };
  },
};

export const balanceSheet = sheetOf('balance', {
  step: 1,
  variant: 'individual',
  tables: [inputTable('values', 0, 8, values), inputTable('lifeDomains', 8, 8, domains), picture],
  charts: [balanceRadar],
  result: 'dashboard',
  print: { orientation: 'landscape', area: wholeColumns(picture.left - 1) },
});
