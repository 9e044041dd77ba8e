// Details of charts, one by one: what iPad refuses, and what bars need (F12, F17, F27).

import type { Probe, RunningProbe } from '../model/Probe';
import { sampleChart } from './sampleChart';

type ChartPart = { load(names: string): unknown };

const files = ['src/excel/apply/formatCharts.ts', 'src/excel/apply/writeOptional.ts'];
const leftOut = 'Already so: the detail is written last, caught, and told as a note.';

/** Writes one property of a part of a chart and reads it back. */
function detail<Part extends ChartPart, Key extends keyof Part & string>(
  finding: 'F12' | 'F17',
  word: string,
  partOf: (chart: Excel.Chart, sheet: Excel.Worksheet) => Part,
  key: Key,
  value: Part[Key],
  type: `${Excel.ChartType}` = 'BarClustered',
): RunningProbe {
  return {
    id: `${finding}.${word}`,
    asks: `Does a chart take ${word} (${key} = ${String(value)})?`,
    expects: [String(value)],
    files,
    otherwise: leftOut,
    perform: async ({ context, sheet }) => {
      const part = partOf(sampleChart(sheet, type), sheet);
      part[key] = value;
      part.load(key);
      await context.sync();
      return String(part[key]);
    },
  };
}

const value = (chart: Excel.Chart): Excel.ChartAxis => chart.axes.valueAxis;
const category = (chart: Excel.Chart): Excel.ChartAxis => chart.axes.categoryAxis;
const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

export const charts: readonly Probe[] = [
  detail('F12', 'axisMinimum', value, 'minimum', -6),
  detail('F12', 'axisMaximum', value, 'maximum', 6),
  detail('F12', 'axisUnit', value, 'majorUnit', 2),
  detail('F12', 'axisFormat', value, 'numberFormat', '0.0'),
  detail('F12', 'reversed', category, 'reversePlotOrder', true),
  detail('F12', 'dateAxis', category, 'categoryType', 'DateAxis', 'Line'),
  detail('F12', 'marker', first, 'markerStyle', 'Diamond', 'LineMarkers'),
  detail(
    'F12',
    'secondaryAxis',
    (chart: Excel.Chart, sheet: Excel.Worksheet): Excel.ChartSeries => {
      const added = chart.series.add('Other');
      added.setValues(sheet.getRange('B2:B4'));
      return added;
    },
    'axisGroup',
    'Secondary',
    'ColumnClustered',
  ),
  detail('F12', 'gapWidth', first, 'gapWidth', 40),
  detail('F12', 'legendPosition', (chart: Excel.Chart): Excel.ChartLegend => chart.legend, 'position', 'Bottom'),
  detail('F12', 'dataLabels', first, 'hasDataLabels', true),
  detail('F17', 'axisPosition', category, 'position', 'Maximum'),
  detail('F17', 'tickLabels', category, 'tickLabelPosition', 'Low'),
  detail('F17', 'tickMarks', value, 'majorTickMark', 'None'),
  {
    id: 'F27.seriesOfItsOwn',
    asks: 'How many series does Excel make by itself over a column with a header?',
    expects: ['1 series'],
    files,
    otherwise: 'Nothing: what Excel made is counted and taken away.',
    perform: async ({ context, sheet }) => {
      const count = sampleChart(sheet).series.getCount();
      await context.sync();
      return `${count.value} series`;
    },
  },
];
