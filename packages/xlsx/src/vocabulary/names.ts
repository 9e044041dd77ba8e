// Names of one thing in the workbook's vocabulary and in files, for both directions.

import type {
  BorderLine,
  ChartSeriesData,
  ComparisonOperator,
  FilterData,
  IconSetName,
  PresetCriterion,
  PrintData,
  ScalePoint,
  ValidationRule,
} from '@coachbook/workbook';
import { reversed } from './reversed';

export const comparisonOperators: readonly ComparisonOperator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

export const borderLines: readonly BorderLine[] = ['thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double'];

export const filterOperators: Readonly<
  Record<NonNullable<FilterData['custom']>['criteria'][number]['operator'], string>
> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};
export const filterOperatorFromFile = reversed(filterOperators);

/** Of a group of dates in a filter, from the widest. */
export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export const validationTypes: Readonly<Record<ValidationRule['kind'], string>> = {
  any: 'none',
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
export const validationKindFromFile = reversed(validationTypes);

export const scalePointTypes: Readonly<Record<ScalePoint['type'], string>> = {
  lowest: 'min',
  highest: 'max',
  number: 'num',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
  automatic: 'autoMin',
};
export const scalePointFromFile: ReadonlyMap<string, ScalePoint['type']> = new Map([
  ...reversed(scalePointTypes),
  ['autoMax', 'automatic'],
]);

export const iconSets: Readonly<Record<IconSetName, string>> = {
  threeArrows: '3Arrows',
  threeArrowsGray: '3ArrowsGray',
  threeFlags: '3Flags',
  threeTrafficLights1: '3TrafficLights1',
  threeTrafficLights2: '3TrafficLights2',
  threeSigns: '3Signs',
  threeSymbols: '3Symbols',
  threeSymbols2: '3Symbols2',
  fourArrows: '4Arrows',
  fourArrowsGray: '4ArrowsGray',
  fourRedToBlack: '4RedToBlack',
  fourRating: '4Rating',
  fourTrafficLights: '4TrafficLights',
  fiveArrows: '5Arrows',
  fiveArrowsGray: '5ArrowsGray',
  fiveRating: '5Rating',
  fiveQuarters: '5Quarters',
  threeStars: '3Stars',
  threeTriangles: '3Triangles',
  fiveBoxes: '5Boxes',
};
export const iconSetFromFile = reversed(iconSets);
/** Sets that came with Excel 2010: only its extension can hold them. */
export const newerIconSets: ReadonlySet<IconSetName> = new Set(['threeStars', 'threeTriangles', 'fiveBoxes']);

/** Criteria that are periods of time, as files call them. */
export const timePeriods: Readonly<Partial<Record<PresetCriterion, string>>> = {
  yesterday: 'yesterday',
  today: 'today',
  tomorrow: 'tomorrow',
  lastSevenDays: 'last7Days',
  lastWeek: 'lastWeek',
  thisWeek: 'thisWeek',
  nextWeek: 'nextWeek',
  lastMonth: 'lastMonth',
  thisMonth: 'thisMonth',
  nextMonth: 'nextMonth',
};

/** Criteria that are comparisons with the average: above, equal, standard deviations. */
export const averages: Readonly<
  Partial<Record<PresetCriterion, readonly [above: boolean, equal: boolean, deviations: number]>>
> = {
  aboveAverage: [true, false, 0],
  belowAverage: [false, false, 0],
  equalOrAboveAverage: [true, true, 0],
  equalOrBelowAverage: [false, true, 0],
  oneStdDevAboveAverage: [true, false, 1],
  oneStdDevBelowAverage: [false, false, 1],
  twoStdDevAboveAverage: [true, false, 2],
  twoStdDevBelowAverage: [false, false, 2],
  threeStdDevAboveAverage: [true, false, 3],
  threeStdDevBelowAverage: [false, false, 3],
};

export const paperSizes: Readonly<Record<PrintData['paper'], number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
};

export const labelPositions: Readonly<
  Record<NonNullable<NonNullable<ChartSeriesData['dataLabels']>['position']>, string>
> = {
  outsideEnd: 'outEnd',
  insideEnd: 'inEnd',
  center: 'ctr',
  above: 't',
  right: 'r',
};
export const labelPositionFromFile = reversed(labelPositions);

export const dashes: Readonly<Record<NonNullable<ChartSeriesData['dash']>, string>> = {
  dash: 'dash',
  dot: 'sysDot',
  dashDot: 'dashDot',
};
export const dashFromFile: ReadonlyMap<string, NonNullable<ChartSeriesData['dash']>> = new Map([
  ...reversed(dashes),
  ['dot', 'dot'],
  ['sysDash', 'dash'],
  ['lgDash', 'dash'],
  ['sysDashDot', 'dashDot'],
  ['lgDashDot', 'dashDot'],
  ['lgDashDotDot', 'dashDot'],
  ['sysDashDotDot', 'dashDot'],
]);

export const legendPositions = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
export const legendFromFile = reversed(legendPositions);
