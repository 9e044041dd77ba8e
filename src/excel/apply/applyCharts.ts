// Charts: what they show, so that they can be read on every platform; how their details look is another matter, see formatCharts.

import {
  areaAddress,
  equal,
  parseReference,
  type ChartData,
  type ChartKind,
  type ChartSeriesData,
  type Edit,
} from '@coachbook/workbook';
import type { Batch } from './Batch';

type ChartEdit = Extract<Edit, { kind: 'setCharts' }>;

const chartTypes: Readonly<Record<ChartKind, Excel.ChartType>> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  columnStacked100: 'ColumnStacked100',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  barStacked100: 'BarStacked100',
  line: 'Line',
  lineMarkers: 'LineMarkers',
  area: 'Area',
  areaStacked: 'AreaStacked',
  pie: 'Pie',
  doughnut: 'Doughnut',
  radar: 'Radar',
  radarMarkers: 'RadarMarkers',
  radarFilled: 'RadarFilled',
  scatter: 'XYScatter',
  scatterLines: 'XYScatterLinesNoMarkers',
} satisfies Record<ChartKind, `${Excel.ChartType}`> as never;

/** A chart that was just added, and how many series Excel had given it of its own accord; known once the request is answered. */
export interface AddedChart {
  readonly sheet: string;
  readonly data: ChartData;
  readonly foreign: OfficeExtension.ClientResult<number>;
}

/** Returns the charts it added: they are to be tidied and dressed once the request is answered. */
export function applyCharts(batch: Batch, edit: ChartEdit): readonly AddedChart[] {
  const { charts } = batch.sheet(edit.sheet);
  for (const name of edit.remove) charts.getItem(name).delete();
  for (const { from, to } of edit.change) changeChart(batch, charts.getItem(to.name), from, to);
  return edit.add.flatMap((chart) => addChart(batch, edit.sheet, charts, chart));
}

/**
 * All series are ours: over blank cells Excel may make none of its own, over a text at the top one that begins below it. What it made is taken away afterwards, see
 * tidyCharts.
 */
function addChart(batch: Batch, sheet: string, charts: Excel.ChartCollection, data: ChartData): readonly AddedChart[] {
  const [first] = data.series;
  const source = first && referencedRange(batch, first.values);
  if (!source) return [];
  const chart = charts.add(chartTypes[data.kind], source, 'Columns');
  chart.name = data.name;
  const foreign = chart.series.getCount();
  for (const series of data.series) addSeries(batch, chart, series);
  const { from, to } = data.anchor;
  chart.setPosition(
    areaAddress({ top: from.row, bottom: from.row, left: from.column, right: from.column }),
    areaAddress({ top: to.row - 1, bottom: to.row - 1, left: to.column - 1, right: to.column - 1 }),
  );
  if (data.title === undefined) chart.title.visible = false;
  else chart.title.text = data.title;
  // Whether a chart has a legend to begin with depends on the series Excel gave it.
  chart.legend.visible = data.legend !== undefined;
  if (data.legend !== undefined)
    chart.legend.position =
      `${data.legend.charAt(0).toUpperCase()}${data.legend.slice(1)}` as Excel.ChartLegendPosition;
  return [{ sheet, data, foreign }];
}

function addSeries(batch: Batch, chart: Excel.Chart, data: ChartSeriesData): void {
  const isReference = data.name?.startsWith('=') === true;
  const series = chart.series.add(isReference ? undefined : data.name);
  setValues(batch, series, data);
  setCategories(batch, series, data);
  if (isReference && data.name !== undefined) series.name = data.name;
  if (data.kind !== undefined) series.chartType = chartTypes[data.kind];
  if (data.invisible) series.format.fill.clear();
  else if (data.color !== undefined && data.lineWidth === undefined && data.dash === undefined)
    series.format.fill.setSolidColor(`#${data.color}`);
  if (data.color !== undefined && (data.dash !== undefined || data.lineWidth !== undefined))
    series.format.line.color = `#${data.color}`;
  if (data.dash !== undefined)
    series.format.line.lineStyle = { dash: 'Dash', dot: 'Dot', dashDot: 'DashDot' }[data.dash] as Excel.ChartLineStyle;
  if (data.lineWidth !== undefined) series.format.line.weight = data.lineWidth;
  if (data.dataLabels) {
    series.hasDataLabels = true;
    if (data.dataLabels.numberFormat !== undefined) series.dataLabels.numberFormat = data.dataLabels.numberFormat;
    if (data.dataLabels.position !== undefined)
      series.dataLabels.position = {
        outsideEnd: 'OutsideEnd',
        insideEnd: 'InsideEnd',
        center: 'Center',
        above: 'Top',
        right: 'Right',
      }[data.dataLabels.position] as Excel.ChartDataLabelPosition;
  }
}

/** Takes away the series Excel gave new charts of its own accord; they stand before ours. */
export function tidyCharts(batch: Batch, added: readonly AddedChart[]): void {
  for (const { sheet, data, foreign } of added) {
    const { series } = batch.sheet(sheet).charts.getItem(data.name);
    for (let index = 0; index < foreign.value; index += 1) series.getItemAt(0).delete();
  }
}

/** Series first, because a title that speaks of new figures must not stand over old bars. */
function changeChart(batch: Batch, chart: Excel.Chart, from: ChartData, to: ChartData): void {
  to.series.forEach((series, index) => {
    const old = from.series[index];
    if (!old || equal(old, series)) return;
    const target = chart.series.getItemAt(index);
    if (old.values !== series.values) setValues(batch, target, series);
    if (old.categories !== series.categories) setCategories(batch, target, series);
  });
  if (to.title !== undefined && to.title !== from.title) chart.title.text = to.title;
}

function setValues(batch: Batch, series: Excel.ChartSeries, { values }: ChartSeriesData): void {
  const range = referencedRange(batch, values);
  if (range) series.setValues(range);
}

function setCategories(batch: Batch, series: Excel.ChartSeries, { categories }: ChartSeriesData): void {
  const range = categories === undefined ? undefined : referencedRange(batch, categories);
  if (range) series.setXAxisValues(range);
}

function referencedRange(batch: Batch, reference: string): Excel.Range | undefined {
  const parsed = parseReference(reference);
  return parsed?.sheet === undefined ? undefined : batch.range(parsed.sheet, parsed.area);
}
