// What each kind of chart is in a file: an element and a few settings inside it.

import type { ChartKind, ChartSeriesData } from '@coachbook/workbook';

export type ChartElement =
  'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'radarChart' | 'scatterChart';
type LabelPosition = NonNullable<NonNullable<ChartSeriesData['dataLabels']>['position']>;

export interface ChartKindInfo {
  readonly element: ChartElement;
  readonly direction?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly radarStyle?: 'standard' | 'marker' | 'filled';
  /** What carries a series' colour: its area, its line, or only its markers. */
  readonly drawn: 'area' | 'line' | 'markers';
  /** Lines without markers unless a series asks for one. */
  readonly plain?: true;
  /** Where labels may stand; Excel refuses files that place them elsewhere. */
  readonly labels: readonly LabelPosition[];
}

const clusteredLabels = ['outsideEnd', 'insideEnd', 'center'] as const;
const stackedLabels = ['insideEnd', 'center'] as const;
const pointLabels = ['center', 'above', 'right'] as const;

export const chartKinds: Readonly<Record<ChartKind, ChartKindInfo>> = {
  columnClustered: {
    element: 'barChart',
    direction: 'col',
    grouping: 'clustered',
    drawn: 'area',
    labels: clusteredLabels,
  },
  columnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked', drawn: 'area', labels: stackedLabels },
  columnStacked100: {
    element: 'barChart',
    direction: 'col',
    grouping: 'percentStacked',
    drawn: 'area',
    labels: stackedLabels,
  },
  barClustered: {
    element: 'barChart',
    direction: 'bar',
    grouping: 'clustered',
    drawn: 'area',
    labels: clusteredLabels,
  },
  barStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked', drawn: 'area', labels: stackedLabels },
  barStacked100: {
    element: 'barChart',
    direction: 'bar',
    grouping: 'percentStacked',
    drawn: 'area',
    labels: stackedLabels,
  },
  line: { element: 'lineChart', grouping: 'standard', drawn: 'line', plain: true, labels: pointLabels },
  lineMarkers: { element: 'lineChart', grouping: 'standard', drawn: 'line', labels: pointLabels },
  area: { element: 'areaChart', grouping: 'standard', drawn: 'area', labels: [] },
  areaStacked: { element: 'areaChart', grouping: 'stacked', drawn: 'area', labels: [] },
  pie: { element: 'pieChart', drawn: 'area', labels: clusteredLabels },
  doughnut: { element: 'doughnutChart', drawn: 'area', labels: [] },
  radar: { element: 'radarChart', radarStyle: 'standard', drawn: 'line', plain: true, labels: ['outsideEnd'] },
  radarMarkers: { element: 'radarChart', radarStyle: 'marker', drawn: 'line', labels: ['outsideEnd'] },
  radarFilled: { element: 'radarChart', radarStyle: 'filled', drawn: 'area', labels: ['outsideEnd'] },
  scatter: { element: 'scatterChart', drawn: 'markers', labels: pointLabels },
  scatterLines: { element: 'scatterChart', drawn: 'line', labels: pointLabels },
};

/** Bars of these kinds lie on one another, which files say by an overlap of 100. */
export const isStackedBar = (kind: ChartKind): boolean =>
  chartKinds[kind].element === 'barChart' && chartKinds[kind].grouping !== 'clustered';
export const hasAxes = (kind: ChartKind): boolean => !['pieChart', 'doughnutChart'].includes(chartKinds[kind].element);
