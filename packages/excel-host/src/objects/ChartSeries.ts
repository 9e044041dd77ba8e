// Excel.ChartSeries, its collection, fill, line and data labels.

import type { ChartSeriesData } from '@coachbook/workbook';
import { readColor, writeColor } from '../ranges/colors';
import { booleanOf, choiceOf, invalidArgument, numberOf, textOf } from '../server/Arguments';
import { objectType, type AnyType } from '../server/ObjectType';
import { rangeFormula } from './chartData';
import {
  changeChart,
  changeSeries,
  chartOf,
  readChartKind,
  seriesOf,
  writeChartKind,
  type ChartRef,
  type SeriesRef,
} from './chartRefs';

const markers = { None: 'none', Circle: 'circle', Diamond: 'diamond', Square: 'square', Triangle: 'triangle' } as const;

export const ChartSeries = objectType<SeriesRef>({
  name: 'ChartSeries',
  identity: (ref) => ({ _Id: ref.index }),
  objects: {
    dataLabels: { type: 'ChartDataLabels', get: (ref) => ref },
    format: { type: 'ChartSeriesFormat', get: (ref) => ref },
  },
  properties: {
    axisGroup: {
      get: (ref) => (seriesOf(ref).axis === 'secondary' ? 'Secondary' : 'Primary'),
      set: (ref, value, { core }) =>
        changeSeries(core, ref, {
          axis: choiceOf(value, ['Primary', 'Secondary']) === 'Secondary' ? 'secondary' : undefined,
        }),
    },
    chartType: {
      get: (ref) => writeChartKind(seriesOf(ref).kind ?? chartOf(ref).kind),
      set: (ref, value, { core }) => {
        const kind = readChartKind(value);
        changeSeries(core, ref, { kind: kind === chartOf(ref).kind ? undefined : kind });
      },
    },
    gapWidth: {
      get: (ref) => chartOf(ref).gapWidth ?? 150,
      set: (ref, value, { core }) => {
        const gapWidth = numberOf(value);
        if (gapWidth < 0 || gapWidth > 500) throw invalidArgument();
        changeChart(core, ref, { gapWidth });
      },
    },
    hasDataLabels: {
      get: (ref) => seriesOf(ref).dataLabels !== undefined,
      set: (ref, value, { core }) =>
        changeSeries(core, ref, { dataLabels: booleanOf(value) ? (seriesOf(ref).dataLabels ?? {}) : undefined }),
    },
    markerStyle: {
      get: (ref) => Object.entries(markers).find(([, own]) => own === seriesOf(ref).marker)?.[0] ?? 'Automatic',
      set: (ref, value, { core }) => {
        const style = choiceOf(value, ['Automatic', 'None', 'Circle', 'Diamond', 'Square', 'Triangle']);
        changeSeries(core, ref, { marker: style === 'Automatic' ? undefined : markers[style] });
      },
    },
    name: {
      get: (ref, { core }) => {
        const { name } = seriesOf(ref);
        if (name === undefined) return `Series${ref.index + 1}`;
        if (!name.startsWith('=')) return name;
        const value = core.calculation.evaluate(name, ref.sheet, 0, 0);
        return typeof value === 'string' ? value : String(value ?? '');
      },
      set: (ref, value, { core }) => changeSeries(core, ref, { name: textOf(value) }),
    },
    overlap: {
      get: (ref) => chartOf(ref).overlap ?? 0,
      set: (ref, value, { core }) => {
        const overlap = numberOf(value);
        if (overlap < -100 || overlap > 100) throw invalidArgument();
        changeChart(core, ref, { overlap });
      },
    },
    plotOrder: { get: (ref) => ref.index + 1 },
  },
  methods: {
    delete: {
      run: (ref, _args, { core }) =>
        changeChart(core, ref, { series: chartOf(ref).series.filter((_series, index) => index !== ref.index) }),
    },
    setValues: { run: (ref, args, { core }) => changeSeries(core, ref, { values: rangeFormula(args.raw(0)) }) },
    setXAxisValues: {
      run: (ref, args, { core }) => changeSeries(core, ref, { categories: rangeFormula(args.raw(0)) }),
    },
    getDimensionDataSourceString: {
      run: (ref, args) => {
        const dimension = args.choice(0, ['Categories', 'Values', 'XValues', 'YValues']);
        const series = seriesOf(ref);
        return (dimension === 'Values' || dimension === 'YValues' ? series.values : (series.categories ?? '')).replace(
          /^=/,
          '',
        );
      },
    },
  },
});

const noValues = '';

export const ChartSeriesCollection = objectType<ChartRef>({
  name: 'ChartSeriesCollection',
  items: {
    type: 'ChartSeries',
    list: (ref) => chartOf(ref).series.map((_series, index) => ({ ...ref, index })),
    find: (ref, key) =>
      typeof key === 'number' && key < chartOf(ref).series.length ? { ...ref, index: key } : undefined,
  },
  properties: { count: { get: (ref) => chartOf(ref).series.length } },
  methods: {
    add: {
      type: 'ChartSeries',
      run: (ref, args, { core }) => {
        const { series } = chartOf(ref);
        const index = args.optionalInteger(1) ?? series.length;
        if (index < 0 || index > series.length) throw invalidArgument();
        const name = args.optionalText(0);
        const added: ChartSeriesData = { ...(name !== undefined && { name }), values: noValues };
        changeChart(core, ref, { series: [...series.slice(0, index), added, ...series.slice(index)] });
        return { ...ref, index };
      },
    },
    getCount: { run: (ref) => chartOf(ref).series.length },
    getItemAt: {
      type: 'ChartSeries',
      run: (ref, args) => {
        const index = args.integer(0);
        if (!chartOf(ref).series[index]) throw invalidArgument();
        return { ...ref, index };
      },
    },
  },
});

const ChartSeriesFormat = objectType<SeriesRef>({
  name: 'ChartSeriesFormat',
  objects: { fill: { type: 'ChartFill', get: (ref) => ref }, line: { type: 'ChartLineFormat', get: (ref) => ref } },
});

const ChartFill = objectType<SeriesRef>({
  name: 'ChartFill',
  methods: {
    clear: { run: (ref, _args, { core }) => changeSeries(core, ref, { invisible: true, color: undefined }) },
    setSolidColor: {
      run: (ref, args, { core }) => changeSeries(core, ref, { color: readColor(args.raw(0)), invisible: undefined }),
    },
  },
});

const dashes = { Dash: 'dash', Dot: 'dot', RoundDot: 'dot', DashDot: 'dashDot', DashDotDot: 'dashDot' } as const;

const ChartLineFormat = objectType<SeriesRef>({
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: (ref) => writeColor(seriesOf(ref).color, '#000000'),
      set: (ref, value, { core }) => changeSeries(core, ref, { color: readColor(value), invisible: undefined }),
    },
    lineStyle: {
      get: (ref) =>
        seriesOf(ref).invisible
          ? 'None'
          : (Object.entries(dashes).find(([, own]) => own === seriesOf(ref).dash)?.[0] ?? 'Continuous'),
      set: (ref, value, { core }) => {
        const style = choiceOf(value, [
          'None',
          'Continuous',
          'Dash',
          'DashDot',
          'DashDotDot',
          'Dot',
          'RoundDot',
          'Automatic',
        ]);
        if (style === 'None') changeSeries(core, ref, { invisible: true });
        else
          changeSeries(core, ref, {
            invisible: undefined,
            dash: style === 'Continuous' || style === 'Automatic' ? undefined : dashes[style],
          });
      },
    },
    weight: {
      get: (ref) => seriesOf(ref).lineWidth ?? 2.25,
      set: (ref, value, { core }) => {
        const lineWidth = numberOf(value);
        if (lineWidth < 0 || lineWidth > 1_584) throw invalidArgument();
        changeSeries(core, ref, { lineWidth });
      },
    },
  },
  methods: { clear: { run: (ref, _args, { core }) => changeSeries(core, ref, { invisible: true }) } },
});

const positions = {
  OutsideEnd: 'outsideEnd',
  InsideEnd: 'insideEnd',
  Center: 'center',
  Top: 'above',
  Right: 'right',
} as const;

/** Of one series, or (index -1) of all series of the chart. */
const ChartDataLabels = objectType<SeriesRef>({
  name: 'ChartDataLabels',
  properties: {
    numberFormat: {
      get: (ref) => labels(ref).numberFormat ?? 'General',
      set: (ref, value, { core }) =>
        each(ref, (one) =>
          changeSeries(core, one, { dataLabels: { ...seriesOf(one).dataLabels, numberFormat: textOf(value) } }),
        ),
    },
    position: {
      get: (ref) => Object.entries(positions).find(([, own]) => own === labels(ref).position)?.[0] ?? 'BestFit',
      set: (ref, value, { core }) => {
        const position = positions[choiceOf(value, ['OutsideEnd', 'InsideEnd', 'Center', 'Top', 'Right'])];
        each(ref, (one) => changeSeries(core, one, { dataLabels: { ...seriesOf(one).dataLabels, position } }));
      },
    },
    showValue: {
      get: (ref) => series(ref).every((one) => seriesOf(one).dataLabels !== undefined),
      set: (ref, value, { core }) => {
        const shown = booleanOf(value);
        each(ref, (one) =>
          changeSeries(core, one, { dataLabels: shown ? (seriesOf(one).dataLabels ?? {}) : undefined }),
        );
      },
    },
  },
});

function series(ref: SeriesRef): readonly SeriesRef[] {
  return ref.index >= 0 ? [ref] : chartOf(ref).series.map((_series, index) => ({ ...ref, index }));
}

function each(ref: SeriesRef, act: (one: SeriesRef) => void): void {
  for (const one of series(ref)) act(one);
}

function labels(ref: SeriesRef): NonNullable<ChartSeriesData['dataLabels']> {
  const first = series(ref)[0];
  return (first && seriesOf(first).dataLabels) ?? {};
}

export const chartSeriesTypes: readonly AnyType[] = [
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartFill,
  ChartLineFormat,
  ChartDataLabels,
];
