// A small chart for probes to ask about.

/** Three categories, one series, on a blank sheet. */
export function sampleChart(
  sheet: Excel.Worksheet,
  type: Excel.ChartType | `${Excel.ChartType}` = 'BarClustered',
): Excel.Chart {
  sheet.getRange('A1:B4').values = [
    ['Name', 'Value'],
    ['a', -2],
    ['b', 3],
    ['c', 5],
  ];
  return sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:B4'), 'Columns');
}
