// Names, charts, settings, properties, XML parts, the application and limits: learn.microsoft.com/javascript/api/excel/excel.nameditem, .chart, .setting, .documentproperties, .customxmlpart, .application; docs/concepts/resource-limits-and-performance-optimization.md.
import { connectClient, createHost } from '../../src/host';
import { errorOf, onSheet, withPerson } from './excelUnderTest';

describe('NamedItem', () => {
  it('for ranges, formulas and constants, in the workbook and on a sheet', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [[7]];
      context.workbook.names.add('Area', sheet.getRange('A1:B2'), 'what it is');
      context.workbook.names.add('Rate', '=0.5');
      context.workbook.names.add('Word', 'text');
      sheet.names.add('Area', sheet.getRange('C3'));
      sheet.getRange('D1').formulas = [['=A1*Rate']];
      const [area, rate, word, local] = [context.workbook.names.getItem('AREA'), context.workbook.names.getItem('Rate'), context.workbook.names.getItem('Word'), sheet.names.getItem('Area')].map((name) => name.load('name, formula, value, type, scope, comment, visible'));
      const range = area!.getRange().load('address');
      const noRange = rate!.getRangeOrNullObject();
      const cell = sheet.getRange('D1').load('values');
      await context.sync();
      expect([area!.formula, area!.type, area!.scope, area!.comment, area!.visible, range.address]).toEqual(['=Sheet1!$A$1:$B$2', 'Range', 'Workbook', 'what it is', true, 'Sheet1!A1:B2']);
      expect([rate!.value, rate!.type, noRange.isNullObject, word!.value, word!.formula, local!.scope, cell.values]).toEqual([0.5, 'Double', true, 'text', '="text"', 'Worksheet', [[3.5]]]);
      rate!.formula = '=2';
      rate!.visible = false;
      local!.delete();
      cell.load('values');
      const gone = sheet.names.getItemOrNullObject('Area');
      await context.sync();
      expect([cell.values, gone.isNullObject]).toEqual([[[14]], true]);
    });
  });

  it.each(['A1', 'a b', '1x', 'R1C1', ''])('refuses the name "%s"', async (name) => {
    expect(await errorOf(async (context) => { context.workbook.names.add(name, '=1'); })).toBe('InvalidArgument');
  });

  it('refuses a taken name', async () => {
    expect(await errorOf(async (context) => { context.workbook.names.add('N', '=1'); context.workbook.names.add('n', '=2'); })).toBe('ItemAlreadyExists');
  });
});

describe('Chart', () => {
  it('is made over data, by its longer side, with names and categories', async () => {
    const { host, run } = await withPerson();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = [['', 'Plan', 'Done'], ['Jan', 1, 1], ['Feb', 2, 1], ['Mar', 3, 2]];
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
    expect(host.snapshot().sheets[0]?.charts).toEqual([{
      name: 'Progress', kind: 'line', title: 'Plan and progress', legend: 'top',
      anchor: { from: { row: 1, column: 4, x: 0, y: 0 }, to: { row: 16, column: 11, x: 0, y: 0 } },
      series: [
        { name: '=Sheet1!$B$1', categories: '=Sheet1!$A$2:$A$4', values: '=Sheet1!$B$2:$B$4', color: '0F6C6D' },
        { name: '=Sheet1!$C$1', categories: '=Sheet1!$A$2:$A$4', values: '=Sheet1!$C$2:$C$4', kind: 'columnClustered' },
        { name: 'Ideal', values: '=Sheet1!$C$2:$C$4', categories: '=Sheet1!$A$2:$A$4', dash: 'dash' },
      ],
      categoryAxis: { title: 'Month' }, valueAxis: { gridlines: true, minimum: 0, numberFormat: '0%' },
    }]);
    host.person.insertRows('Sheet1', 2, 1);
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
    expect(await errorOf(async (_context, sheet) => { sheet.charts.getItem('No').delete(); })).toBe('ItemNotFound');
    expect(await errorOf(async (_context, sheet) => { sheet.charts.add('Treemap', sheet.getRange('A1:A2')); })).toBe('UnsupportedFeature');
  });
});

describe('what a document carries', () => {
  it('settings of both APIs are the same', async () => {
    const host = await createHost();
    const { Excel, Office } = connectClient(host);
    await Excel.run(async (context) => {
      context.workbook.settings.add('colour', { hue: 180 });
      const setting = context.workbook.settings.getItem('colour').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('none');
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ hue: 180 }, true]);
    });
    Office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect(host.snapshot().webExtension?.properties).toMatchObject({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  });

  it('properties, custom ones too', async () => {
    await onSheet(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Goals';
      properties.custom.add('Version', 3);
      properties.load('title, author');
      const custom = properties.custom.getItem('version').load('key, value, type');
      await context.sync();
      expect([properties.title, properties.author, custom.key, custom.value, custom.type]).toEqual(['Goals', '', 'Version', 3, 'Number']);
    });
  });

  it('custom XML parts', async () => {
    await onSheet(async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>');
      const xml = part.getXml();
      const only = context.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem().load('id');
      part.load('id, namespaceUri');
      await context.sync();
      expect([xml.value, part.namespaceUri, only.id]).toEqual(['<a xmlns="urn:x"><b/></a>', 'urn:x', part.id]);
    });
    expect(await errorOf(async (context) => { context.workbook.customXmlParts.add('not xml'); })).toBe('InvalidArgument');
  });
});

describe('Application', () => {
  it('calculates by itself, when told, or not until the end of the batch', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      context.application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[6]]);
      context.application.calculationMode = 'Automatic';
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[9]];
      await context.sync();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    });
  });

  it('plays the platform it is told to', async () => {
    const host = await createHost(undefined, { requirementSets: { ExcelApi: '1.7' } });
    const { Excel, Office } = connectClient(host);
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.7'), Office.context.requirements.isSetSupported('ExcelApi', '1.8'), Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')]).toEqual([true, false, false]);
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
      await context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('fails as a whole while a cell is edited, and beyond 5 MB', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    const write = (text: string): Promise<unknown> => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B200').values = Array.from({ length: 200 }, () => [text, text]);
      await context.sync();
    });
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).resolves.toBeUndefined();
    await expect(write('x'.repeat(20_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('counts what goes through the bridge', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    await Excel.run(async (context) => {
      host.traffic.reset();
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([['', ''], ['', '']]);
      expect(host.traffic.requests).toBe(1);
      expect(host.traffic.requestBytes).toBeGreaterThan(200);
      expect(host.traffic.responseBytes).toBeGreaterThan(100);
    });
  });
});
