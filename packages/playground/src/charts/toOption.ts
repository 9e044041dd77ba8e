// A chart of the workbook in the words of ECharts.

import type { EChartsCoreOption } from 'echarts/core';
import type { CellValue, ChartAxisData, ChartData, ChartKind, ChartSeriesData } from '@coachbook/workbook';

/** Where a chart's numbers and names come from, and how numbers are written. */
export interface ChartSource {
  series(reference: string): readonly CellValue[];
  labels(reference: string): readonly string[];
  format(value: number, numberFormat: string): string;
}

/** Colours the colour-blind tell apart (Okabe and Ito), the accent first. */
const palette = ['#0F6C6D', '#E69F00', '#56B4E9', '#D55E00', '#009E73', '#CC79A7', '#0072B2', '#8A8886'];
const [text, quiet, rule] = ['#3B3A39', '#605E5C', '#E1DFDD'] as const;
const fontFamily = 'Aptos, Calibri, Carlito, "Segoe UI", Arial, sans-serif';

type Option = Record<string, unknown>;

/** Draws what Excel would draw, calmly: no animation, no smoothing, bars from zero, labels where they are asked for. */
export function toOption(chart: ChartData, source: ChartSource): EChartsCoreOption {
  const family = familyOf(chart.kind);
  const named = chart.series.map((series, index) => ({ series, name: nameOf(series, index, source) }));
  const base: Option = {
    animation: false,
    color: palette,
    textStyle: { fontFamily, color: text },
    aria: { enabled: true, label: { description: chart.altText ?? chart.title ?? chart.name } },
    ...(chart.title
      ? {
          title: {
            text: chart.title,
            left: 8,
            top: 6,
            textStyle: { fontSize: 14, fontWeight: 600, color: text, fontFamily, overflow: 'truncate' },
          },
        }
      : {}),
    ...(chart.legend
      ? {
          legend: legendOf(
            chart.legend,
            named.filter(({ series }) => !series.invisible).map(({ name }) => name),
            chart.title !== undefined,
          ),
        }
      : { legend: { show: false } }),
    tooltip: {
      trigger: family === 'cartesian' ? 'axis' : 'item',
      confine: true,
      textStyle: { fontFamily, fontSize: 12 },
    },
  };
  if (family === 'pie') return { ...base, ...pie(chart, named, source) };
  if (family === 'radar') return { ...base, ...radar(chart, named, source) };
  return { ...base, ...cartesian(chart, named, source) };
}

interface Named {
  readonly series: ChartSeriesData;
  readonly name: string;
}

function familyOf(kind: ChartKind): 'pie' | 'radar' | 'cartesian' {
  if (kind === 'pie' || kind === 'doughnut') return 'pie';
  return kind.startsWith('radar') ? 'radar' : 'cartesian';
}

function nameOf({ name }: ChartSeriesData, index: number, source: ChartSource): string {
  if (name === undefined) return `Series ${index + 1}`;
  return name.startsWith('=') ? source.labels(name).join(' ') : name;
}

/** Numbers of a reference; empty cells and errors are gaps. */
function numbers(reference: string, source: ChartSource): (number | null)[] {
  return source.series(reference).map((value) => (typeof value === 'number' ? value : null));
}

function cartesian(chart: ChartData, named: readonly Named[], source: ChartSource): Option {
  const horizontal = chart.kind.startsWith('bar');
  // Days lie as far apart as they are: then each point has a place of its own on both axes.
  const isDated = chart.categoryAxis?.kind === 'date' && /^(line|area)/.test(chart.kind);
  const isScatter = chart.kind.startsWith('scatter') || isDated;
  const hundred = chart.kind.endsWith('100');
  const first = chart.series.find((series) => series.categories !== undefined)?.categories;
  const categories = first === undefined ? [] : source.labels(first);
  const totals = hundred ? totalsOf(chart.series.map((series) => numbers(series.values, source))) : [];
  const category: Option = isScatter
    ? {
        ...valueAxis(chart.categoryAxis, source),
        ...(isDated
          ? { min: 'dataMin', max: 'dataMax', axisLine: { show: true, lineStyle: { color: '#C8C6C4' } } }
          : {}),
      }
    : {
        type: 'category',
        data:
          categories.length > 0
            ? [...categories]
            : numbers(chart.series[0]?.values ?? '', source).map((_, i) => String(i + 1)),
        inverse: chart.categoryAxis?.reversed === true,
        show: chart.categoryAxis?.hidden !== true,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: '#C8C6C4' } },
        axisLabel: { color: quiet, fontSize: 11, fontFamily, hideOverlap: true },
        boundaryGap: !chart.kind.startsWith('area'),
        ...titleOf(chart.categoryAxis?.title, horizontal ? 'y' : 'x'),
      };
  const values: Option[] = [
    { ...valueAxis(chart.valueAxis, source, hundred), ...titleOf(chart.valueAxis?.title, horizontal ? 'x' : 'y') },
  ];
  if (chart.series.some((series) => series.axis === 'secondary'))
    values.push({
      ...valueAxis(chart.secondaryAxis, source),
      splitLine: { show: false },
      ...titleOf(chart.secondaryAxis?.title, 'y'),
    });
  const series = named.map((one, index): Option => {
    const kind = one.series.kind ?? chart.kind;
    const raw = numbers(one.series.values, source);
    const y = hundred ? raw.map((value, i) => (value === null || !totals[i] ? null : value / totals[i])) : raw;
    const x = isScatter && one.series.categories !== undefined ? numbers(one.series.categories, source) : [];
    return {
      name: one.name,
      data: isScatter ? y.map((value, i) => [x[i] ?? i + 1, value]) : y,
      ...shapeOf(kind, one.series, index),
      ...(one.series.axis === 'secondary' ? (horizontal ? { xAxisIndex: 1 } : { yAxisIndex: 1 }) : {}),
      ...(kind.includes('Stacked') ? { stack: one.series.axis ?? 'primary' } : {}),
      ...(/^(bar|column)/.test(kind)
        ? { barCategoryGap: `${gapShare(chart.gapWidth ?? 150)}%`, barGap: `${-(chart.overlap ?? 0)}%` }
        : {}),
      ...labelsOf(one.series, source, horizontal),
      ...(one.series.invisible ? { silent: true, tooltip: { show: false } } : {}),
    };
  });
  const bottom = chart.legend === 'bottom' ? 34 : 10;
  return {
    grid: {
      left: chart.legend === 'left' ? 110 : 12,
      right: chart.legend === 'right' ? 120 : 20,
      top: (chart.title ? 38 : 14) + (chart.legend === 'top' ? 24 : 0),
      bottom,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: horizontal ? values : category,
    yAxis: horizontal ? category : values,
    series,
  };
}

function shapeOf(kind: ChartKind, series: ChartSeriesData, index: number): Option {
  const color = series.color ? `#${series.color}` : palette[index % palette.length];
  const opacity = series.invisible ? 0 : 1 - (series.transparency ?? 0);
  if (/^(bar|column)/.test(kind)) return { type: 'bar', itemStyle: { color, opacity } };
  if (kind === 'scatter')
    return {
      type: 'scatter',
      symbol: symbolOf(series.marker ?? 'circle'),
      symbolSize: 9,
      itemStyle: { color, opacity },
    };
  const marker = series.marker ?? (kind === 'lineMarkers' || kind === 'scatterLines' ? 'circle' : 'none');
  return {
    type: 'line',
    smooth: false,
    connectNulls: false,
    symbol: symbolOf(marker),
    symbolSize: 6,
    showSymbol: marker !== 'none',
    lineStyle: {
      color,
      opacity,
      width: kind.startsWith('area') ? 1 : lineWidth(series, 2.25),
      type: dashOf(series.dash),
    },
    itemStyle: { color, opacity },
    ...(kind.startsWith('area') ? { areaStyle: { color, opacity: opacity * 0.6 } } : {}),
  };
}

function pie(chart: ChartData, named: readonly Named[], source: ChartSource): Option {
  const { series } = named[0] ?? {};
  if (!series) return { series: [] };
  const names = series.categories === undefined ? [] : source.labels(series.categories);
  return {
    series: [
      {
        type: 'pie',
        radius: chart.kind === 'doughnut' ? ['45%', '70%'] : '70%',
        center: ['50%', '55%'],
        data: numbers(series.values, source).map((value, i) => ({ value, name: names[i] ?? String(i + 1) })),
        label: { show: series.dataLabels !== undefined, fontFamily },
      },
    ],
  };
}

function radar(chart: ChartData, named: readonly Named[], source: ChartSource): Option {
  const rows = chart.series.map((series) => numbers(series.values, source));
  const names = chart.series[0]?.categories === undefined ? [] : source.labels(chart.series[0].categories);
  const length = Math.max(0, ...rows.map((row) => row.length));
  const top = chart.valueAxis?.maximum ?? Math.max(1, ...rows.flat().map((value) => value ?? 0));
  return {
    radar: {
      // Names of axes stand outside the circle, clear of the title above and the legend below.
      center: ['50%', chart.legend === 'bottom' ? '52%' : chart.title ? '56%' : '50%'],
      radius: chart.legend === 'bottom' ? '54%' : '62%',
      axisNameGap: 6,
      indicator: Array.from({ length }, (_, i) => ({
        name: names[i] ?? String(i + 1),
        max: top,
        min: chart.valueAxis?.minimum ?? 0,
      })),
      axisName: { color: quiet, fontFamily, fontSize: 11 },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: rule } },
      axisLine: { lineStyle: { color: rule } },
    },
    series: named.map(({ series, name }, index) => {
      const color = series.color ? `#${series.color}` : palette[index % palette.length];
      const opacity = series.invisible ? 0 : 1 - (series.transparency ?? 0);
      return {
        type: 'radar',
        name,
        symbol: chart.kind === 'radarMarkers' || series.marker ? symbolOf(series.marker ?? 'circle') : 'none',
        lineStyle: { color, opacity, width: lineWidth(series, 2), type: dashOf(series.dash) },
        itemStyle: { color, opacity },
        ...(chart.kind === 'radarFilled' ? { areaStyle: { color, opacity: opacity * 0.3 } } : {}),
        data: [{ name, value: rows[index]?.map((value) => value ?? 0) ?? [] }],
      };
    }),
  };
}

function valueAxis(axis: ChartAxisData | undefined, source: ChartSource, percent = false): Option {
  const numberFormat = axis?.numberFormat ?? (percent ? '0%' : undefined);
  return {
    type: 'value',
    show: axis?.hidden !== true,
    inverse: axis?.reversed === true,
    ...(axis?.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis?.maximum === undefined ? (percent ? { max: 1 } : {}) : { max: axis.maximum }),
    ...(axis?.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
    axisLabel: {
      color: quiet,
      fontSize: 11,
      fontFamily,
      hideOverlap: true,
      ...(numberFormat === undefined ? {} : { formatter: (value: number) => source.format(value, numberFormat) }),
    },
    splitLine: { show: axis?.gridlines !== false && axis?.gridlines !== undefined, lineStyle: { color: rule } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

/** In the middle of its axis, beyond the labels; along the axis where that stands upright, as in Excel. */
function titleOf(title: string | undefined, direction: 'x' | 'y'): Option {
  return title === undefined
    ? {}
    : {
        name: title,
        nameLocation: 'middle',
        nameGap: direction === 'x' ? 22 : 8,
        ...(direction === 'y' && { nameRotate: 90 }),
        nameTextStyle: { color: quiet, fontFamily, fontSize: 11 },
      };
}

function labelsOf({ dataLabels, invisible }: ChartSeriesData, source: ChartSource, horizontal: boolean): Option {
  if (!dataLabels || invisible) return {};
  const { numberFormat, position = horizontal ? 'outsideEnd' : 'above' } = dataLabels;
  const places = {
    outsideEnd: horizontal ? 'right' : 'top',
    insideEnd: horizontal ? 'insideRight' : 'insideTop',
    center: 'inside',
    above: 'top',
    right: 'right',
  } as const;
  return {
    label: {
      show: true,
      position: places[position],
      fontFamily,
      fontSize: 11,
      color: position === 'insideEnd' || position === 'center' ? '#FFFFFF' : text,
      formatter: ({ value }: { value: number | [number, number] | null }) => {
        const number = Array.isArray(value) ? value[1] : value;
        return number === null || number === undefined ? '' : source.format(number, numberFormat ?? 'General');
      },
    },
    labelLayout: { hideOverlap: true },
  };
}

function legendOf(side: NonNullable<ChartData['legend']>, names: readonly string[], titled: boolean): Option {
  const places = {
    top: { top: titled ? 30 : 4, left: 'center' },
    bottom: { bottom: 4, left: 'center' },
    left: { left: 8, top: 'middle', orient: 'vertical' },
    right: { right: 8, top: 'middle', orient: 'vertical' },
  } as const;
  return {
    show: true,
    type: 'scroll',
    data: [...names],
    itemWidth: 18,
    itemHeight: 9,
    textStyle: { color: quiet, fontFamily, fontSize: 11 },
    ...places[side],
  };
}

function totalsOf(rows: readonly (readonly (number | null)[])[]): number[] {
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) =>
    rows.reduce((sum, row) => sum + Math.abs(row[i] ?? 0), 0),
  );
}

/** Excel's gap is a share of one bar, the library's a share of the whole category. */
function gapShare(gap: number): number {
  return Math.round((gap / (100 + gap)) * 100);
}

function symbolOf(marker: NonNullable<ChartSeriesData['marker']>): string {
  return marker === 'square' ? 'rect' : marker;
}

function dashOf(dash: ChartSeriesData['dash']): string | number[] {
  if (dash === undefined) return 'solid';
  return { dash: [7, 5], dot: [2, 3], dashDot: [7, 4, 2, 4] }[dash];
}

/** In pixels, from points. A width of nothing is the thinnest line there is, as LibreOffice writes it. */
function lineWidth({ lineWidth: points }: ChartSeriesData, usual: number): number {
  return Math.max(1, ((points ?? usual) * 4) / 3);
}
