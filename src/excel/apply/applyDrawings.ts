// Charts, images and notes.

import { cellAddress, equal, parseReference, type ChartAxisData, type ChartData, type ChartKind, type ChartSeriesData, type Edit } from '../../workbook';
import { rangeOf } from './applyCells';

type DrawingEdit = Extract<Edit, { kind: 'setCharts' | 'setImages' | 'setNotes' }>;

const chartTypes: Readonly<Record<ChartKind, Excel.ChartType>> = {
  columnClustered: 'ColumnClustered', columnStacked: 'ColumnStacked', columnStacked100: 'ColumnStacked100',
  barClustered: 'BarClustered', barStacked: 'BarStacked', barStacked100: 'BarStacked100',
  line: 'Line', lineMarkers: 'LineMarkers', area: 'Area', areaStacked: 'AreaStacked',
  pie: 'Pie', doughnut: 'Doughnut', radar: 'Radar', radarMarkers: 'RadarMarkers', radarFilled: 'RadarFilled',
  scatter: 'XYScatter', scatterLines: 'XYScatterLinesNoMarkers',
} satisfies Record<ChartKind, `${Excel.ChartType}`> as never;

/** Returns the charts it added: they are to be tidied once the request is answered. */
export function applyDrawings(workbook: Excel.Workbook, sheet: Excel.Worksheet, edit: DrawingEdit): readonly AddedChart[] {
  switch (edit.kind) {
    case 'setCharts':
      for (const name of edit.remove) sheet.charts.getItem(name).delete();
      for (const { from, to } of edit.change) changeChart(workbook, sheet.charts.getItem(to.name), from, to);
      return edit.add.flatMap((chart) => addChart(workbook, sheet, chart));
    case 'setImages':
      for (const name of edit.remove) sheet.shapes.getItem(name).delete();
      for (const { name, content, altText, anchor } of edit.add) {
        const shape = sheet.shapes.addImage(content);
        shape.name = name;
        if (altText !== undefined) shape.altTextDescription = altText;
        shape.incrementLeft(anchor.from.x);
        shape.incrementTop(anchor.from.y);
      }
      return [];
    case 'setNotes':
      for (const { row, column } of edit.remove) notesOf(sheet).getItem(cellAddress(row, column)).delete();
      for (const { row, column, text } of edit.add) notesOf(sheet).add(cellAddress(row, column), text);
      return [];
  }
}

/** Notes came with ExcelApi 1.18. An older Excel refuses them by name, and so do we where its library does not know them: nothing of the request was sent yet. */
function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection {
  const { notes } = sheet as { readonly notes?: Excel.NoteCollection };
  if (!notes) throw Object.assign(new Error('Notes need ExcelApi 1.18.'), { code: 'ApiNotFound' });
  return notes;
}

/**
 * All series are ours: over blank cells Excel may make none of its own, over a text at the top one that begins below it. What it made is taken away afterwards, see
 * tidyCharts.
 */
function addChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, data: ChartData): readonly AddedChart[] {
  const [first] = data.series;
  const source = first && referencedRange(workbook, first.values);
  if (!source) return [];
  const chart = sheet.charts.add(chartTypes[data.kind], source, 'Columns');
  chart.name = data.name;
  const foreign = chart.series.getCount();
  const series = data.series.map((one) => {
    const made = chart.series.add(one.name?.startsWith('=') ? undefined : one.name);
    dressSeries(workbook, made, one);
    return made;
  });
  const { from, to } = data.anchor;
  chart.setPosition(rangeOf(sheet, { top: from.row, bottom: from.row, left: from.column, right: from.column }), rangeOf(sheet, { top: to.row - 1, bottom: to.row - 1, left: to.column - 1, right: to.column - 1 }));
  dressChart(chart, series, data);
  return [{ name: data.name, foreign }];
}

/** A chart that was just added, and how many series Excel had given it; known once the request is answered. */
export interface AddedChart {
  readonly name: string;
  readonly foreign: OfficeExtension.ClientResult<number>;
}

/** Takes away the series Excel gave new charts of its own accord; they stand before ours. */
export function tidyCharts(sheet: Excel.Worksheet, added: readonly AddedChart[]): void {
  for (const { name, foreign } of added) {
    const { series } = sheet.charts.getItem(name);
    for (let index = 0; index < foreign.value; index += 1) series.getItemAt(0).delete();
  }
}

/** Series first, because a title that speaks of new figures must not stand over old bars. */
function changeChart(workbook: Excel.Workbook, chart: Excel.Chart, from: ChartData, to: ChartData): void {
  to.series.forEach((series, index) => {
    const old = from.series[index];
    if (!old || equal(old, series)) return;
    const target = chart.series.getItemAt(index);
    if (old.values !== series.values) setValues(workbook, target, series);
    if (old.categories !== series.categories) setCategories(workbook, target, series);
  });
  if (to.title !== undefined && to.title !== from.title) chart.title.text = to.title;
}

function dressChart(chart: Excel.Chart, made: readonly Excel.ChartSeries[], data: ChartData): void {
  if (data.title === undefined) chart.title.visible = false;
  else chart.title.text = data.title;
  chart.legend.visible = data.legend !== undefined;
  if (data.legend !== undefined) chart.legend.position = `${data.legend.charAt(0).toUpperCase()}${data.legend.slice(1)}` as Excel.ChartLegendPosition;
  if (data.categoryAxis) dressAxis(chart.axes.categoryAxis, data.categoryAxis);
  if (data.valueAxis) dressAxis(chart.axes.valueAxis, data.valueAxis);
  if (data.gapWidth !== undefined || data.overlap !== undefined) {
    for (const series of made) {
      if (data.gapWidth !== undefined) series.gapWidth = data.gapWidth;
      if (data.overlap !== undefined) series.overlap = data.overlap;
    }
  }
}

function dressAxis(axis: Excel.ChartAxis, data: ChartAxisData): void {
  if (data.kind === 'date') {
    axis.categoryType = 'DateAxis';
    axis.baseTimeUnit = 'Days';
    axis.majorTimeUnitScale = 'Days';
  }
  if (data.title !== undefined) axis.title.text = data.title;
  if (data.numberFormat !== undefined) axis.numberFormat = data.numberFormat;
  if (data.minimum !== undefined) axis.minimum = data.minimum;
  if (data.maximum !== undefined) axis.maximum = data.maximum;
  if (data.majorUnit !== undefined) axis.majorUnit = data.majorUnit;
  if (data.gridlines !== undefined) axis.majorGridlines.visible = data.gridlines;
  if (data.hidden) axis.visible = false;
  if (data.reversed) axis.reversePlotOrder = true;
}

function dressSeries(workbook: Excel.Workbook, series: Excel.ChartSeries, data: ChartSeriesData): void {
  setValues(workbook, series, data);
  setCategories(workbook, series, data);
  if (data.name !== undefined) series.name = data.name;
  if (data.kind !== undefined) series.chartType = chartTypes[data.kind];
  if (data.axis === 'secondary') series.axisGroup = 'Secondary';
  if (data.invisible) series.format.fill.clear();
  else if (data.color !== undefined) series.format.fill.setSolidColor(`#${data.color}`);
  if (data.color !== undefined && (data.dash !== undefined || data.lineWidth !== undefined)) series.format.line.color = `#${data.color}`;
  if (data.dash !== undefined) series.format.line.lineStyle = { dash: 'Dash', dot: 'Dot', dashDot: 'DashDot' }[data.dash] as Excel.ChartLineStyle;
  if (data.lineWidth !== undefined) series.format.line.weight = data.lineWidth;
  if (data.marker !== undefined) series.markerStyle = `${data.marker.charAt(0).toUpperCase()}${data.marker.slice(1)}` as Excel.ChartMarkerStyle;
  if (data.dataLabels) {
    series.hasDataLabels = true;
    if (data.dataLabels.numberFormat !== undefined) series.dataLabels.numberFormat = data.dataLabels.numberFormat;
    if (data.dataLabels.position !== undefined) series.dataLabels.position = { outsideEnd: 'OutsideEnd', insideEnd: 'InsideEnd', center: 'Center', above: 'Top', right: 'Right' }[data.dataLabels.position] as Excel.ChartDataLabelPosition;
  }
}

function setValues(workbook: Excel.Workbook, series: Excel.ChartSeries, { values }: ChartSeriesData): void {
  const range = referencedRange(workbook, values);
  if (range) series.setValues(range);
}

function setCategories(workbook: Excel.Workbook, series: Excel.ChartSeries, { categories }: ChartSeriesData): void {
  const range = categories === undefined ? undefined : referencedRange(workbook, categories);
  if (range) series.setXAxisValues(range);
}

function referencedRange(workbook: Excel.Workbook, reference: string): Excel.Range | undefined {
  const parsed = parseReference(reference);
  return parsed?.sheet === undefined ? undefined : rangeOf(workbook.worksheets.getItem(parsed.sheet), parsed.area);
}
