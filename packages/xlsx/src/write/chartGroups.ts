// The series of a chart, grouped as files want them: one group for each kind on each pair of axes.

import type { ChartData, ChartKind, ChartSeriesData, WorkbookData } from '@coachbook/workbook';
import { chartKinds, hasAxes, isStackedBar } from '../vocabulary/chartKinds';
import { labelPositions } from '../vocabulary/names';
import { element } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import { categories, numbers, textReference } from './chartReferences';
import { marker, seriesShape } from './chartShapes';
import { textProperties } from './chartText';

export const axisIds = { primary: [111, 112], secondary: [113, 114] } as const;

interface Member {
  readonly series: ChartSeriesData;
  readonly index: number;
}

/** All groups. The chart's own kind comes first: a reader takes the first group's kind for the chart's. */
export function groups(chart: ChartData, workbook: WorkbookData): string {
  const members = chart.series.map((series, index) => ({ series, index }));
  const kinds = [...new Set([chart.kind, ...chart.series.map((series) => series.kind ?? chart.kind)])];
  return (['primary', 'secondary'] as const)
    .flatMap((axes) =>
      kinds.map((kind) => {
        const own = members.filter(
          ({ series }) => (series.kind ?? chart.kind) === kind && (series.axis ?? 'primary') === axes,
        );
        // A chart without series is one nevertheless.
        return own.length === 0 && (chart.series.length > 0 || axes === 'secondary')
          ? ''
          : group(chart, kind, axes, own, workbook);
      }),
    )
    .join('');
}

function group(
  chart: ChartData,
  kind: ChartKind,
  axes: 'primary' | 'secondary',
  members: readonly Member[],
  workbook: WorkbookData,
): string {
  const info = chartKinds[kind];
  const value = (name: string, val: string | number | undefined): string =>
    val === undefined ? '' : `<c:${name} val="${val}"/>`;
  const isRound = !hasAxes(kind);
  const content =
    value('barDir', info.direction) +
    value('radarStyle', info.radarStyle) +
    (info.element === 'scatterChart' ? value('scatterStyle', 'lineMarker') : '') +
    value('grouping', info.grouping) +
    value('varyColors', isRound ? 1 : 0) +
    members.map((member) => series(member, kind, workbook)).join('') +
    (info.element === 'barChart'
      ? value('gapWidth', chart.gapWidth) + value('overlap', chart.overlap ?? (isStackedBar(kind) ? 100 : undefined))
      : '') +
    (kind === 'lineMarkers' ? value('marker', 1) : '') +
    (isRound ? value('firstSliceAng', 0) : axisIds[axes].map((id) => value('axId', id)).join('')) +
    (kind === 'doughnut' ? value('holeSize', 60) : '');
  return `<c:${info.element}>${content}</c:${info.element}>`;
}

function series({ series: data, index }: Member, kind: ChartKind, workbook: WorkbookData): string {
  const info = chartKinds[kind];
  const isScatter = info.element === 'scatterChart';
  const hasMarkers =
    info.element === 'lineChart' || isScatter || (info.element === 'radarChart' && info.drawn === 'line');
  const name =
    data.name === undefined
      ? ''
      : `<c:tx>${data.name.startsWith('=') ? textReference(data.name, workbook) : `<c:v>${escapeText(data.name)}</c:v>`}</c:tx>`;
  const content =
    `<c:idx val="${index}"/><c:order val="${index}"/>` +
    name +
    seriesShape(data, info, index) +
    (info.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (hasMarkers ? marker(data, info, index) : '') +
    labels(data, kind) +
    (data.categories === undefined ? '' : categories(isScatter ? 'xVal' : 'cat', data.categories, workbook)) +
    numbers(isScatter ? 'yVal' : 'val', data.values, workbook) +
    (info.element === 'lineChart' || isScatter ? '<c:smooth val="0"/>' : '');
  return `<c:ser>${content}</c:ser>`;
}

function labels({ dataLabels }: ChartSeriesData, kind: ChartKind): string {
  if (!dataLabels) return '';
  const { numberFormat, position } = dataLabels;
  const shown = (name: string, on: boolean): string => `<c:show${name} val="${on ? 1 : 0}"/>`;
  return element(
    'c:dLbls',
    {},
    (numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textProperties(9) +
      (position === undefined || !chartKinds[kind].labels.includes(position)
        ? ''
        : `<c:dLblPos val="${labelPositions[position]}"/>`) +
      shown('LegendKey', false) +
      shown('Val', true) +
      shown('CatName', false) +
      shown('SerName', false) +
      shown('Percent', false) +
      shown('BubbleSize', false),
  );
}
