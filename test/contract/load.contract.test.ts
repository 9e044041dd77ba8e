// What Microsoft’s reference says of loading, held against the Excel under test.
import { errorOf, learn, onSheet, withPerson } from './excelUnderTest';

describe(learn('requestcontext'), () => {
  it('refuses unknown properties and names members it does not have', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').load('nonsense' as 'values');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').load('linkedDataTypeState');
      }),
    ).toBe('ApiNotFound');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').flashFill();
      }),
    ).toBe('ApiNotFound');
  });

  it('takes paths, lists and objects, and toJSON gives back what was loaded', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Sheet1!A1', format: { font: { bold: false } } });
      expect(() => range.values).toThrow(/load/);
    });
  });

  it('set() writes several at once', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.set({ values: [[1]], format: { font: { bold: true, color: '#0F6C6D' }, wrapText: true } });
      range.load('values, format/wrapText, format/font/bold, format/font/color');
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold, range.format.font.color]).toEqual([
        [[1]],
        true,
        true,
        '#0F6C6D',
      ]);
    });
  });
});

describe('https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model', () => {
  async function withSheets(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
    await onSheet(async (context) => {
      for (const name of ['B', 'Third', 'D']) context.workbook.worksheets.add(name).getRange('A1').values = [[name]];
      await context.sync();
      await batch(context);
    });
  }

  it('top and skip page through a collection', async () => {
    await withSheets(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['B', 'Third']);
    });
  });

  it('expand brings the objects below', async () => {
    await withSheets(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      sheet.load({ select: 'name', expand: 'charts, tables' });
      await context.sync();
      expect([sheet.name, sheet.charts.items, sheet.tables.items]).toEqual(['B', [], []]);
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a string', (range) => void range.load('values,address')],
    ['a list', (range) => void range.load(['values', 'address'])],
    ['an object', (range) => void range.load({ values: true, address: true })],
    ['select', (range) => void range.load({ select: 'values, address' })],
    ['everything', (range) => void range.load()],
  ])('properties by %s', async (_name, load) => {
    await withSheets(async (context) => {
      const range = context.workbook.worksheets.getItem('Third').getRange('A1');
      load(range);
      await context.sync();
      expect([range.values, range.address]).toEqual([[['Third']], 'Third!A1']);
    });
  });

  it('paths reach several levels down, through items', async () => {
    await withSheets(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1');
      range.load('format/font/name, format/fill/color, worksheet/name');
      context.workbook.worksheets.load('items/name, items/visibility');
      await context.sync();
      expect([range.format.font.name, range.format.fill.color, range.worksheet.name]).toEqual([
        'Calibri',
        '#FFFFFF',
        'B',
      ]);
      expect(context.workbook.worksheets.items.map((sheet) => sheet.visibility)).toEqual([
        'Visible',
        'Visible',
        'Visible',
        'Visible',
      ]);
    });
  });

  it.each<[string, string]>([
    ['unknown', 'colour'],
    ['of another object', 'tabColor'],
    ['below one that is known', 'format/font/weight'],
    ['a method', 'getCell'],
  ])('refuses a property that is %s', async (_name, path) => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').load(path);
      }),
    ).toBe('InvalidArgument');
  });

  it('what is not loaded, or not yet, cannot be read', async () => {
    await withSheets(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1');
      range.load('address');
      expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(range.address).toBe('B!A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }));
    });
  });

  it('a range is kept between batches while it is tracked, and let go', async () => {
    const { run } = await withPerson();
    let kept: Excel.Range | undefined;
    await run(async (context) => {
      kept = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      kept.track();
      await context.sync();
    });
    const range = kept as Excel.Range;
    await run(range, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      range.values = [[1]];
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B3');
      range.untrack();
      await context.sync();
    });
  });

  it('null objects stay null whatever is asked of them', async () => {
    await withSheets(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('None');
      const header = table.getHeaderRowRange();
      const rows = header.getEntireRow();
      table.delete();
      table.name = 'Named';
      await context.sync();
      expect([table.isNullObject, header.isNullObject, rows.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('what a property of a null object leads to is documented nowhere, and refused here so that nothing rests on it', async () => {
    await withSheets(async (context) => {
      context.workbook.tables.getItemOrNullObject('None').worksheet.load('name');
      const failure = await context.sync().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('toJSON holds what was loaded and nothing else', async () => {
    await withSheets(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B').load('name, position');
      await context.sync();
      expect(JSON.parse(JSON.stringify(sheet))).toEqual({ id: expect.any(String) as string, name: 'B', position: 1 });
    });
  });

  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, string, string]>([
    [
      'a missing sheet',
      (context) => context.workbook.worksheets.getItem('No').activate(),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      'an address that is none',
      (_context, sheet) => {
        sheet.getRange('A0').values = [[1]];
      },
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a table that is there',
      (_context, sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('B2:C3', true);
      },
      'MergedRangeConflict',
      'TableCollection.add',
    ],
  ])('an error says its code and where: %s', async (_name, act, code, location) => {
    const { run } = await withPerson();
    const failure = await run(async (context) => {
      act(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }).then(
      () => undefined,
      (error: OfficeExtension.Error) => error,
    );
    expect([failure?.code, failure?.debugInfo.errorLocation ?? '']).toEqual([code, location]);
  });
});
