// Details of charts that some platforms refuse (iPad: OfficeDev/office-js#1688, #1538): scales, markers, the second axis. A chart says what it has to say without them.

import type { ChartAxisData, ChartData } from '@coachbook/workbook';
import type { Batch } from './Batch';

/** Of a chart that holds our series only. */
export function formatChart(batch: Batch, sheet: string, data: ChartData): void {
  const chart = batch.sheet(sheet).charts.getItem(data.name);
  const isLying = data.kind.startsWith('bar');
  const { categoryAxis, valueAxis } = data;
  if (categoryAxis) formatAxis(chart.axes.categoryAxis, categoryAxis, false);
  if (valueAxis) formatAxis(chart.axes.valueAxis, valueAxis, true);
  if (categoryAxis && isLying) {
    // Beside the bars that go to the left as well, and the values stay below although the categories are turned round.
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    if (categoryAxis.reversed) chart.axes.categoryAxis.position = 'Maximum';
  }
  data.series.forEach(({ marker, axis }, index) => {
    // What lies between bars belongs to their whole group: its first series says it for all.
    const isSpokesman = index === 0 && (data.gapWidth !== undefined || data.overlap !== undefined);
    if (marker === undefined && axis === undefined && !isSpokesman) return;
    const series = chart.series.getItemAt(index);
    if (axis === 'secondary') series.axisGroup = 'Secondary';
    if (marker !== undefined)
      series.markerStyle = `${marker.charAt(0).toUpperCase()}${marker.slice(1)}` as Excel.ChartMarkerStyle;
    if (isSpokesman && data.gapWidth !== undefined) series.gapWidth = data.gapWidth;
    if (isSpokesman && data.overlap !== undefined) series.overlap = data.overlap;
  });
}

/** A new chart has gridlines for its values, and none for its categories. */
function formatAxis(axis: Excel.ChartAxis, data: ChartAxisData, hasGridlines: boolean): void {
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
  if (data.gridlines !== undefined && data.gridlines !== hasGridlines) axis.majorGridlines.visible = data.gridlines;
  if (data.hidden) axis.visible = false;
  if (data.reversed) axis.reversePlotOrder = true;
}
