// Charts by identity, and the kinds Excel and the workbook share.

import type { ChartAxisData, ChartData, ChartKind, ChartSeriesData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { replaceEntry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { invalidArgument, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';

export interface ChartRef {
  readonly sheet: SheetState;
  readonly id: string;
}

export interface SeriesRef extends ChartRef {
  readonly index: number;
}

export type AxisKey = 'categoryAxis' | 'valueAxis' | 'secondaryAxis';

export interface AxisRef extends ChartRef {
  readonly axis: AxisKey;
}

export function chartOf({ sheet, id }: ChartRef): ChartData {
  const entry = sheet.parts.charts.find((each) => each.id === id);
  if (!entry) throw itemNotFound();
  return entry.data;
}

/** undefined in the patch takes a part away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

export function merged<T extends object>(before: T, patch: Patch<T>): T {
  return Object.fromEntries(Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined)) as T;
}

export function changeChart(core: Core, ref: ChartRef, patch: Patch<ChartData>): void {
  core.document.setPart(ref.sheet, 'charts', replaceEntry(ref.sheet.parts.charts, ref.id, merged(chartOf(ref), patch)));
}

export function seriesOf(ref: SeriesRef): ChartSeriesData {
  const series = chartOf(ref).series[ref.index];
  if (!series) throw itemNotFound();
  return series;
}

export function changeSeries(core: Core, ref: SeriesRef, patch: Patch<ChartSeriesData>): void {
  const next = merged(seriesOf(ref), patch);
  changeChart(core, ref, { series: chartOf(ref).series.map((series, index) => (index === ref.index ? next : series)) });
}

export function axisOf(ref: AxisRef): ChartAxisData {
  return chartOf(ref)[ref.axis] ?? {};
}

export function changeAxis(core: Core, ref: AxisRef, patch: Patch<ChartAxisData>): void {
  const next = merged(axisOf(ref), patch);
  changeChart(core, ref, { [ref.axis]: Object.keys(next).length === 0 ? undefined : next });
}

const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  ColumnStacked100: 'columnStacked100',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  BarStacked100: 'barStacked100',
  Line: 'line',
  LineMarkers: 'lineMarkers',
  Area: 'area',
  AreaStacked: 'areaStacked',
  Pie: 'pie',
  Doughnut: 'doughnut',
  Radar: 'radar',
  RadarMarkers: 'radarMarkers',
  RadarFilled: 'radarFilled',
  XYScatter: 'scatter',
  XYScatterLines: 'scatterLines',
};

/** Throws InvalidArgument for no chart type of Excel's, UnsupportedFeature for one the embedded workbook does not draw. */
export function readChartKind(value: unknown): ChartKind {
  const name = textOf(value);
  const found = Object.keys(kinds).find((each) => each.toUpperCase() === name.toUpperCase());
  const kind = found === undefined ? undefined : kinds[found];
  if (kind) return kind;
  if (!/^[A-Za-z0-9]+$/.test(name)) throw invalidArgument();
  throw new HostError('UnsupportedFeature', `Charts of type ${name} are not part of the embedded workbook.`);
}

export function writeChartKind(kind: ChartKind): string {
  return Object.keys(kinds).find((name) => kinds[name] === kind) ?? 'Invalid';
}
