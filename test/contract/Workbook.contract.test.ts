// What Microsoft’s reference says of Excel.Workbook and Excel.createWorkbook, held against the Excel under test.
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { errorOf, learn, onSheet, withPerson } from './excelUnderTest';

const base64 = (data: WorkbookData): string => btoa(String.fromCharCode(...writeXlsx(data)));

/** Two sheets: "Sheet1" with a table "T" and a formula, and "Notes" looking at it. */
async function other(): Promise<string> {
  const { host, run } = await withPerson();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['Item', 'Hours'],
      ['a', 3],
    ];
    sheet.tables.add('A1:B2', true).name = 'T';
    const notes = context.workbook.worksheets.add('Notes');
    notes.getRange('A1:A3').formulas = [['=Sheet1!B2*2'], ['=SUM(T[Hours])'], ['=Total']];
    context.workbook.names.add('Total', sheet.getRange('B2'));
    await context.sync();
  });
  return base64(host.snapshot());
}

describe(learn('workbook'), () => {
  it('answers what it is', async () => {
    await onSheet(async (context) => {
      const { workbook } = context;
      workbook.load('name, readOnly, autoSave, previouslySaved, usePrecisionAsDisplayed, calculationEngineVersion');
      const together = workbook.getIsActiveCollabSession();
      await context.sync();
      expect(workbook.name).toMatch(/^Book\d/);
      expect([
        workbook.readOnly,
        workbook.usePrecisionAsDisplayed,
        together.value,
        typeof workbook.calculationEngineVersion,
      ]).toEqual([false, false, false, 'number']);
    });
  });

  it('knows what is selected', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B2:C5').select();
      const [range, ranges, cell] = [
        context.workbook.getSelectedRange(),
        context.workbook.getSelectedRanges(),
        context.workbook.getActiveCell(),
      ];
      range.load('address');
      ranges.load('address');
      cell.load('address');
      await context.sync();
      expect([range.address, ranges.address, cell.address]).toEqual(['Sheet1!B2:C5', 'Sheet1!B2:C5', 'Sheet1!B2']);
    });
  });

  it('says its culture', async () => {
    await onSheet(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator, numberGroupSeparator');
      cultureInfo.datetimeFormat.load('dateSeparator, shortDatePattern');
      await context.sync();
      expect([
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.numberFormat.numberGroupSeparator,
        cultureInfo.datetimeFormat.dateSeparator,
      ]).toEqual(['en-US', '.', ',', '/']);
    });
  });
});

describe(learn('documentproperties'), () => {
  it('says when and by whom, and lets nobody rewrite it', async () => {
    const file: WorkbookData = {
      ...emptyWorkbook(),
      properties: { custom: {}, author: 'Ana', lastAuthor: 'Bo', created: '2026-01-02T03:04:05.000Z', revision: 7 },
    };
    const { host, run } = await withPerson();
    host.load(readXlsx(writeXlsx(file)).workbook);
    await run(async ({ workbook: { properties }, sync }) => {
      properties.load('author, lastAuthor, creationDate, revisionNumber');
      await sync();
      expect([properties.author, properties.lastAuthor, properties.creationDate, properties.revisionNumber]).toEqual([
        'Ana',
        'Bo',
        new Date('2026-01-02T03:04:05Z'),
        7,
      ]);
      properties.revisionNumber = 8;
      properties.author = 'Cy';
      await sync();
    });
    expect(host.snapshot().properties).toEqual({ ...file.properties, author: 'Cy', revision: 8 });
    expect(
      await errorOf(async ({ workbook }) => {
        workbook.properties.revisionNumber = -1;
      }),
    ).toBe('InvalidArgument');
  });

  it('has a date in a new workbook, too', async () => {
    await onSheet(async (context) => {
      const { properties } = context.workbook;
      properties.load('creationDate, lastAuthor, revisionNumber');
      await context.sync();
      expect([
        Math.abs(properties.creationDate.getTime() - Date.now()) < 120_000,
        properties.lastAuthor,
        properties.revisionNumber,
      ]).toEqual([true, '', 0]);
    });
  });
});

describe(learn('workbook', 'insertWorksheetsFromBase64'), () => {
  it('brings all sheets in at the end, with formulas, tables and names that do not clash', async () => {
    const file = await other();
    const { host, run } = await withPerson();
    await run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(file);
      context.workbook.worksheets.load('items/name, items/id');
      await context.sync();
      expect(context.workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Sheet1 (2)', 'Notes']);
      expect(ids.value).toEqual(context.workbook.worksheets.items.slice(1).map((sheet) => sheet.id));
      const formulas = context.workbook.worksheets.getItem('Notes').getRange('A1:A3').load('formulas, values');
      await context.sync();
      expect(formulas.formulas).toEqual([["='Sheet1 (2)'!B2*2"], ['=SUM(T[Hours])'], ['=Total']]);
      expect(formulas.values).toEqual([[6], [3], [3]]);
    });
    expect(host.snapshot().names).toMatchObject([{ name: 'Total', formula: "='Sheet1 (2)'!$B$2" }]);
  });

  it.each<[string, Excel.InsertWorksheetOptions, readonly string[]]>([
    ['at the beginning', { positionType: 'Beginning' }, ['Sheet1 (2)', 'Notes', 'Sheet1', 'Last']],
    ['before a sheet', { positionType: 'Before', relativeTo: 'Last' }, ['Sheet1', 'Sheet1 (2)', 'Notes', 'Last']],
    ['after a sheet', { positionType: 'After', relativeTo: 'Sheet1' }, ['Sheet1', 'Sheet1 (2)', 'Notes', 'Last']],
    ['only some', { sheetNamesToInsert: ['Notes'] }, ['Sheet1', 'Last', 'Notes']],
  ])('%s', async (_name, options, names) => {
    const file = await other();
    await onSheet(async (context) => {
      context.workbook.worksheets.add('Last');
      context.workbook.insertWorksheetsFromBase64(file, options);
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(names);
    });
  });

  it('gives tables whose names are taken names of their own', async () => {
    const file = await other();
    await onSheet(async (context, sheet) => {
      sheet.tables.add('A1:B2', true).name = 'T';
      context.workbook.insertWorksheetsFromBase64(file);
      context.workbook.tables.load('items/name');
      const formula = context.workbook.worksheets.getItem('Notes').getRange('A2').load('formulas');
      await context.sync();
      expect(context.workbook.tables.items.map((table) => table.name)).toEqual(['T', 'T2']);
      expect(formula.formulas).toEqual([['=SUM(T2[Hours])']]);
    });
  });

  it('refuses what is no workbook, and sheets it does not hold', async () => {
    const file = await other();
    expect(
      await errorOf(async (context) => {
        context.workbook.insertWorksheetsFromBase64('AAAA');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (context) => {
        context.workbook.insertWorksheetsFromBase64('not base64 at all');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (context) => {
        context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Elsewhere'] });
      }),
    ).toBe('InvalidArgument');
  });
});
