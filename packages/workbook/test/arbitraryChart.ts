// Any chart, in its one form: the first series is of the chart's own kind, labels stand only where that kind allows, an invisible series has no look.

import fc, { type Arbitrary } from 'fast-check';
import type { ChartAxisData, ChartData, ChartKind, ChartSeriesData } from '../src';
import { arbitraryColor } from './arbitraryStyle';
import { arbitraryPlainText, flag, maybe, present } from './arbitraryParts';

type Position = NonNullable<NonNullable<ChartSeriesData['dataLabels']>['position']>;

/** Where labels may stand; other kinds of chart have no choice. */
const positions: Readonly<Partial<Record<ChartKind, readonly Position[]>>> = {
  columnClustered: ['outsideEnd', 'insideEnd', 'center'],
  barClustered: ['outsideEnd', 'insideEnd', 'center'],
  columnStacked: ['insideEnd', 'center'],
  columnStacked100: ['insideEnd', 'center'],
  barStacked: ['insideEnd', 'center'],
  barStacked100: ['insideEnd', 'center'],
  line: ['above', 'right', 'center'],
  lineMarkers: ['above', 'right', 'center'],
  scatter: ['above', 'right'],
  scatterLines: ['above', 'right'],
  pie: ['outsideEnd', 'insideEnd', 'center'],
};
const alone: readonly ChartKind[] = [
  'barClustered',
  'barStacked',
  'barStacked100',
  'pie',
  'doughnut',
  'radar',
  'radarMarkers',
  'radarFilled',
  'scatter',
  'scatterLines',
];
const combinable: readonly ChartKind[] = [
  'columnClustered',
  'columnStacked',
  'columnStacked100',
  'line',
  'lineMarkers',
  'area',
  'areaStacked',
];
const withMarkers: readonly ChartKind[] = ['line', 'lineMarkers', 'radarMarkers', 'scatter', 'scatterLines'];

function series(
  kind: ChartKind,
  own: ChartKind,
  references: Arbitrary<string>,
  isFirst: boolean,
): Arbitrary<ChartSeriesData> {
  const marker = withMarkers.includes(kind)
    ? fc.constantFrom('circle' as const, 'diamond' as const, 'square' as const, 'triangle' as const)
    : fc.constant(undefined);
  const text = arbitraryPlainText.filter((each) => !each.startsWith('='));
  return present<ChartSeriesData>({
    name: maybe(fc.oneof(text, references)),
    categories: maybe(references),
    values: references,
    kind: fc.constant(kind === own ? undefined : kind),
    axis: isFirst || !combinable.includes(kind) ? fc.constant(undefined) : maybe(fc.constant('secondary' as const)),
    color: maybe(arbitraryColor),
    transparency: maybe(fc.integer({ min: 0, max: 100 }).map((value) => value / 100)),
    dash: maybe(fc.constantFrom('dash', 'dot', 'dashDot')),
    lineWidth: maybe(fc.constantFrom(0.75, 1.5, 2.25)),
    marker: maybe(marker),
    dataLabels: maybe(
      present<NonNullable<ChartSeriesData['dataLabels']>>({
        numberFormat: maybe(fc.constantFrom('0%', '#,##0" €"')),
        position: maybe(positions[kind] ? fc.constantFrom(...positions[kind]) : fc.constant(undefined)),
      }),
    ),
    invisible: kind.startsWith('scatter') ? fc.constant(undefined) : flag,
  }).map((each) => {
    if (!each.invisible) return each;
    const {
      color: _color,
      transparency: _transparency,
      dash: _dash,
      lineWidth: _width,
      marker: _marker,
      ...rest
    } = each;
    return rest;
  });
}

const axis = (more: Partial<{ readonly kind: true }> = {}): Arbitrary<ChartAxisData | undefined> =>
  maybe(
    present<ChartAxisData>({
      title: maybe(arbitraryPlainText),
      numberFormat: maybe(fc.constantFrom('0%', 'mmm yy')),
      minimum: maybe(fc.integer({ min: -10, max: 0 })),
      maximum: maybe(fc.integer({ min: 1, max: 99 })),
      majorUnit: maybe(fc.integer({ min: 1, max: 9 })),
      gridlines: flag,
      hidden: flag,
      reversed: flag,
      kind: more.kind ? maybe(fc.constant('date' as const)) : fc.constant(undefined),
    }).filter((each) => Object.keys(each).length > 0),
  );

const point = fc.record({ row: fc.nat(20), column: fc.nat(8), x: fc.nat(20), y: fc.nat(15) });

/** @param references with their "=" */
export function arbitraryChart(references: Arbitrary<string>): Arbitrary<ChartData> {
  return fc
    .tuple(fc.constantFrom(...alone, ...combinable), fc.array(fc.constantFrom(...combinable), { maxLength: 3 }))
    .chain(([kind, others]) => {
      const kinds = [
        kind,
        ...(combinable.includes(kind) ? others : alone.includes(kind) && kind !== 'pie' ? others.map(() => kind) : []),
      ];
      return fc.tuple(...kinds.map((each, index) => series(each, kind, references, index === 0))).chain((all) => {
        const hasAxes = kind !== 'pie' && kind !== 'doughnut';
        const hasBars = kinds.some((each) => /^(?:column|bar)/.test(each));
        const isSecond = all.some((each) => each.axis === 'secondary');
        const none = fc.constant(undefined);
        return present<ChartData>({
          name: fc.constant('Chart'),
          kind: fc.constant(kind),
          anchor: fc.tuple(point, point).map(([from, to]) => ({
            from,
            to: { ...to, row: from.row + 1 + to.row, column: from.column + 1 + to.column },
          })),
          title: maybe(arbitraryPlainText),
          altText: maybe(arbitraryPlainText),
          legend: maybe(fc.constantFrom('top', 'right', 'bottom', 'left')),
          series: fc.constant(all),
          categoryAxis: hasAxes ? axis({ ...(!/^(?:scatter|radar)/.test(kind) && { kind: true as const }) }) : none,
          valueAxis: hasAxes ? axis() : none,
          secondaryAxis: isSecond ? axis() : none,
          gapWidth: hasBars ? maybe(fc.integer({ min: 0, max: 500 })) : none,
          overlap: hasBars ? maybe(fc.integer({ min: -100, max: 99 })) : none,
        });
      });
    });
}
