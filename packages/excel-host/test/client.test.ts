// Microsoft's own client against the embedded workbook: the protocol's manners.
import { connectClient, createHost, type Host } from '../src';

async function open(): Promise<{ host: Host; Excel: typeof Excel }> {
  const host = await createHost();
  return { host, Excel: connectClient(host).Excel };
}

describe('batches', () => {
  it('writes and reads values, formulas and texts through one range', async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        [1, 'two'],
        ['=A1*2', '12%'],
      ];
      range.load('values, formulas, text, address, numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'two'],
        [2, 0.12],
      ]);
      expect(range.formulas).toEqual([
        [1, 'two'],
        ['=A1*2', 0.12],
      ]);
      expect(range.text).toEqual([
        ['1', 'two'],
        ['2', '12%'],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
    });
    expect(host.snapshot().sheets[0]?.rows).toEqual([
      {
        index: 0,
        cells: [
          { column: 0, value: 1 },
          { column: 1, value: 'two' },
        ],
      },
      {
        index: 1,
        cells: [
          { column: 0, value: 2, formula: '=A1*2' },
          { column: 1, value: 0.12, style: { numberFormat: '0%' } },
        ],
      },
    ]);
  });

  it('loads nested paths, collections and null objects', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Goals');
      sheet.getRange('A1:B3').values = [
        ['Goal', 'Weight'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Goals';
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/tables/items/name, items/tables/items/columns/items/name');
      const missing = context.workbook.tables.getItemOrNullObject('Nothing');
      const missingBody = missing.getRange();
      missing.load('name');
      missingBody.load('address');
      await context.sync();
      expect(sheets.items.map((each) => each.name)).toEqual(['Sheet1', 'Goals']);
      expect(sheets.items[1]?.tables.items[0]?.columns.items.map((each) => each.name)).toEqual(['Goal', 'Weight']);
      expect(missing.isNullObject).toBe(true);
      expect(missingBody.isNullObject).toBe(true);
      sheets.items[1]!.tables.items[0]!.columns.items[1]!.name = 'Share';
      sheets.items[1]!.name = '4 Goals';
      await context.sync();
      sheet.load('name');
      const header = table.getHeaderRowRange().load('values, address');
      await context.sync();
      expect(sheet.name).toBe('4 Goals');
      expect(header.values).toEqual([['Goal', 'Share']]);
      expect(header.address).toBe("'4 Goals'!A1:B1");
    });
  });

  it('stops at the failing action, keeps what ran before and says where', async () => {
    const { Excel, host } = await open();
    const failure = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.add('Sheet1');
      sheet.getRange('A2').values = [['never']];
      await context.sync();
    }).then(
      () => undefined,
      (error: OfficeExtension.Error) => error,
    );
    expect(failure?.code).toBe('ItemAlreadyExists');
    expect(failure?.debugInfo.errorLocation).toBe('WorksheetCollection.add');
    expect(failure?.debugInfo.statement).toContain('add');
    expect(host.view.display('Sheet1', 0, 0)).toBe('kept');
    expect(host.view.display('Sheet1', 1, 0)).toBe('');
  });

  it('keeps ranges on their cells while rows are inserted above', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2');
      range.values = [[7]];
      await context.sync();
      sheet.getRange('1:3').insert('Down');
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B5');
      expect(range.values).toEqual([[7]]);
    });
  });

  it('tells the add-in what a person does', async () => {
    const { Excel, host } = await open();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event);
      });
      await context.sync();
    });
    host.user.type('Sheet1', 0, 0, '5');
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueAfter: 5, valueBefore: '' },
    });
  });
});
