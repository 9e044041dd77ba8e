// Charts keep what they say when they are drawn in the page.

import { init } from 'echarts';
import type { ChartData } from '@coachbook/workbook';
import { toOption, type ChartSource } from '../src/charts/toOption';

const source: ChartSource = {
  series: (reference) => ({ '=a': [1, 2, null], '=b': [3, 2, 1], '=x': [10, 20, 30] })[reference] ?? [],
  labels: (reference) => ({ '=names': ['A', 'B', 'C'], '=title': ['Done'] })[reference] ?? [],
  format: (value, numberFormat) => `${value}|${numberFormat}`,
};
const anchor = { from: { row: 0, column: 0, x: 0, y: 0 }, to: { row: 9, column: 9, x: 0, y: 0 } };
const draw = (chart: Partial<ChartData>) =>
  toOption({ name: 'c', kind: 'columnClustered', anchor, series: [], ...chart }, source) as Record<string, never> & {
    series: Record<string, unknown>[];
    xAxis: unknown;
    yAxis: unknown;
  };

describe('a chart', () => {
  it('takes names and numbers from cells; empty cells are gaps', () => {
    const { series, xAxis } = draw({ series: [{ name: '=title', categories: '=names', values: '=a' }] });
    expect(series[0]).toMatchObject({ type: 'bar', name: 'Done', data: [1, 2, null] });
    expect(xAxis).toMatchObject({ type: 'category', data: ['A', 'B', 'C'] });
  });

  it('lies down when it is a bar chart, first category on top when reversed', () => {
    const { xAxis, yAxis } = draw({
      kind: 'barClustered',
      series: [{ values: '=a' }],
      categoryAxis: { reversed: true },
    });
    expect(xAxis).toMatchObject([{ type: 'value' }]);
    expect(yAxis).toMatchObject({ type: 'category', inverse: true });
  });

  it('shows the titles of its axes whole, those of upright axes along them', () => {
    for (const kind of ['barClustered', 'columnClustered'] as const) {
      const drawn = init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 260 });
      drawn.setOption(
        draw({
          kind,
          title: 'Chart',
          series: [{ categories: '=names', values: '=b' }],
          categoryAxis: { title: 'Of the categories' },
          valueAxis: { title: 'Of the values' },
        }),
      );
      const svg = drawn.renderToSVGString();
      drawn.dispose();
      const upright = kind === 'barClustered' ? 'Of the categories' : 'Of the values';
      for (const title of ['Of the categories', 'Of the values']) {
        const [, transform, x, y] =
          new RegExp(
            `<text[^>]*transform="(translate|matrix)\\((?:0,-1,1,0,)?([\\d.]+)[ ,]([\\d.]+)\\)"[^>]*>${title}<`,
          ).exec(svg) ?? [];
        expect(transform).toBe(title === upright ? 'matrix' : 'translate');
        // Half a title's length and height from every edge.
        const [across, down] = transform === 'matrix' ? [6, 45] : [45, 6];
        expect(Number(x)).toBeGreaterThan(across);
        expect(Number(x)).toBeLessThan(400 - across);
        expect(Number(y)).toBeGreaterThan(down);
        expect(Number(y)).toBeLessThan(260 - down);
      }
    }
  });

  it('stacks to a hundred percent', () => {
    const { series } = draw({ kind: 'columnStacked100', series: [{ values: '=a' }, { values: '=b' }] });
    expect(series.map(({ data }) => data)).toEqual([
      [0.25, 0.5, null],
      [0.75, 0.5, 1],
    ]);
    expect(new Set(series.map(({ stack }) => stack)).size).toBe(1);
  });

  it('combines kinds and axes, dashes and invisible parts', () => {
    const { series, yAxis } = draw({
      series: [
        { values: '=a', invisible: true },
        { values: '=b', kind: 'line', axis: 'secondary', dash: 'dash', color: 'FF0000', lineWidth: 3 },
      ],
    });
    expect(series[0]).toMatchObject({ type: 'bar', itemStyle: { opacity: 0 }, silent: true });
    expect(series[1]).toMatchObject({
      type: 'line',
      yAxisIndex: 1,
      smooth: false,
      showSymbol: false,
      lineStyle: { color: '#FF0000', width: 4, type: [7, 5] },
    });
    expect(yAxis).toHaveLength(2);
  });

  it('pairs two columns as a scatter', () => {
    expect(draw({ kind: 'scatter', series: [{ categories: '=x', values: '=b' }] }).series[0]).toMatchObject({
      type: 'scatter',
      data: [
        [10, 3],
        [20, 2],
        [30, 1],
      ],
    });
  });

  it('sets the points of a line over dates as far apart as their days', () => {
    const { series, xAxis } = draw({
      kind: 'line',
      categoryAxis: { kind: 'date', numberFormat: 'mmm yy', majorUnit: 61 },
      series: [{ categories: '=x', values: '=a' }],
    });
    expect(series[0]).toMatchObject({
      type: 'line',
      data: [
        [10, 1],
        [20, 2],
        [30, null],
      ],
    });
    expect(xAxis).toMatchObject({ type: 'value', min: 'dataMin', max: 'dataMax', interval: 61 });
  });

  it('spans a radar over its categories', () => {
    const option = draw({ kind: 'radar', series: [{ categories: '=names', values: '=b' }], valueAxis: { maximum: 5 } });
    expect(option).toMatchObject({
      radar: {
        indicator: [
          { name: 'A', max: 5 },
          { name: 'B', max: 5 },
          { name: 'C', max: 5 },
        ],
      },
    });
    expect(option.series[0]).toMatchObject({ type: 'radar', data: [{ value: [3, 2, 1] }] });
  });
});
