// What Microsoft’s reference says of Excel.Chart, held against the Excel under test.
import { errorOf, learn, onSheet, withPerson } from './excelUnderTest';

describe(learn('chart'), () => {
  it('is made over data, by its longer side, with names and categories', async () => {
    const { host, run } = await withPerson();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = [
        ['', 'Plan', 'Done'],
        ['Jan', 1, 1],
        ['Feb', 2, 1],
        ['Mar', 3, 2],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Auto');
      chart.name = 'Progress';
      chart.title.text = 'Plan and progress';
      chart.legend.position = 'Top';
      chart.setPosition('E2', 'K16');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.categoryAxis.title.text = 'Month';
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['Plan', 'Done']);
      chart.series.items[0]!.format.line.color = '#0F6C6D';
      chart.series.items[1]!.chartType = 'ColumnClustered';
      const ideal = chart.series.add('Ideal');
      ideal.setValues(sheet.getRange('C2:C4'));
      ideal.setXAxisValues(sheet.getRange('A2:A4'));
      ideal.format.line.lineStyle = 'Dash';
      chart.load('chartType, left, top, width');
      await context.sync();
      expect([chart.chartType, chart.left, chart.top]).toEqual(['Line', 192, 15]);
    });
    expect(host.snapshot().sheets[0]?.charts).toEqual([
      {
        name: 'Progress',
        kind: 'line',
        title: 'Plan and progress',
        legend: 'top',
        anchor: { from: { row: 1, column: 4, x: 0, y: 0 }, to: { row: 16, column: 11, x: 0, y: 0 } },
        series: [
          { name: '=Sheet1!$B$1', categories: '=Sheet1!$A$2:$A$4', values: '=Sheet1!$B$2:$B$4', color: '0F6C6D' },
          {
            name: '=Sheet1!$C$1',
            categories: '=Sheet1!$A$2:$A$4',
            values: '=Sheet1!$C$2:$C$4',
            kind: 'columnClustered',
          },
          { name: 'Ideal', values: '=Sheet1!$C$2:$C$4', categories: '=Sheet1!$A$2:$A$4', dash: 'dash' },
        ],
        categoryAxis: { title: 'Month' },
        valueAxis: { gridlines: true, minimum: 0, numberFormat: '0%' },
      },
    ]);
    host.user.insertRows('Sheet1', 2, 1);
    expect(host.snapshot().sheets[0]?.charts[0]?.series[0]?.values).toBe('=Sheet1!$B$2:$B$5');
    expect(host.view.series('=Sheet1!$C$2:$C$5')).toEqual([1, null, 1, 2]);
    expect(host.view.labels('=Sheet1!$A$2:$A$5')).toEqual(['Jan', '', 'Feb', 'Mar']);
  });

  it('is found by name or index, and deleted', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('Pie', sheet.getRange('A1:A2')).name = 'P';
      const byName = sheet.charts.getItem('p').load('name');
      const byIndex = sheet.charts.getItemAt(0).load('name, chartType');
      const missing = sheet.charts.getItemOrNullObject('No');
      await context.sync();
      expect([byName.name, byIndex.chartType, missing.isNullObject]).toEqual(['P', 'Pie', true]);
      byName.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.charts.getItem('No').delete();
      }),
    ).toBe('ItemNotFound');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.charts.add('Treemap', sheet.getRange('A1:A2'));
      }),
    ).toBe('UnsupportedFeature');
  });
});
