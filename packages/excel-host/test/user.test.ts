// A person at the sheet: Excel's manners for typing, tables that grow, alerts, undo.
import fc from 'fast-check';
import { emptySheet, emptyWorkbook, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { connectClient, createHost, HostError, PROFILES, type Host, type Profile } from '../src';

const sheetWith = (parts: Partial<SheetData>): WorkbookData => ({
  ...emptyWorkbook(),
  sheets: [{ ...emptySheet('Sheet1'), ...parts }],
});

const locked: SheetData['protection'] & object = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selection: 'normal',
};

const goals: WorkbookData = sheetWith({
  rows: [
    {
      index: 0,
      cells: [
        { column: 0, value: 'Goal' },
        { column: 1, value: 'Weight' },
        { column: 2, value: 'Double' },
      ],
    },
    {
      index: 1,
      cells: [
        { column: 0, value: 'a' },
        { column: 1, value: 2 },
        { column: 2, value: 4, formula: '=[@Weight]*2' },
      ],
    },
    {
      index: 2,
      cells: [
        { column: 0, value: 'b' },
        { column: 1, value: 3 },
        { column: 2, value: 6, formula: '=[@Weight]*2' },
      ],
    },
  ],
  tables: [
    {
      name: 'Goals',
      area: { top: 0, left: 0, bottom: 2, right: 2 },
      style: 'TableStyleMedium2',
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButton: true,
      filters: [],
      columns: [
        { id: 1, name: 'Goal' },
        { id: 2, name: 'Weight' },
        { id: 3, name: 'Double', formula: '=[@Weight]*2' },
      ],
    },
  ],
});

const withProtection = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, protection: locked })),
});

const valueAt = (host: Host, row: number, column: number): unknown => host.view.cell('Sheet1', row, column).value;

describe('typing', () => {
  it.each([
    ['12', 12, 'General'],
    ['12%', 0.12, '0%'],
    ['1,234', 1234, '#,##0'],
    ['2026-03-01', 46082, 'yyyy-mm-dd'],
    ['TRUE', true, 'General'],
    ["'007", '007', 'General'],
    ['hello', 'hello', 'General'],
    ['=1+1', 2, 'General'],
    ['#N/A', { error: '#N/A' }, 'General'],
    ['3/4/2026', 46085, 'm/d/yyyy'],
    ['4-Mar-26', 46085, 'd-mmm-yy'],
    ['March 2026', 46082, 'mmm-yy'],
    ['13:05', 785 / 1440, 'h:mm'],
    ['26:00', 26 / 24, '[h]:mm:ss'],
    ['1 3/4', 1.75, '# ?/?'],
    ['-2 1/16', -2.0625, '# ??/??'],
    ['$5', 5, '$#,##0'],
  ])('understands %s', async (text, value, numberFormat) => {
    const host = await createHost();
    host.user.type('Sheet1', 0, 0, text);
    expect(valueAt(host, 0, 0)).toEqual(value);
    expect(host.view.cell('Sheet1', 0, 0).style.numberFormat ?? 'General').toBe(numberFormat);
  });

  it('closes the parentheses that were left open, and refuses what is no formula', async () => {
    const host = await createHost();
    host.user.type('Sheet1', 0, 0, '=SUM(1,MAX(2,3');
    expect(host.view.cell('Sheet1', 0, 0)).toMatchObject({ formula: '=SUM(1,MAX(2,3))', value: 4 });
    expect(() => host.user.type('Sheet1', 0, 0, '=1+')).toThrow(HostError);
    expect(valueAt(host, 0, 0)).toBe(4);
  });

  it('says that it cannot calculate what is too long for its engine, and goes on calculating the rest', async () => {
    const host = await createHost();
    host.user.type('Sheet1', 0, 0, `=1${'+1'.repeat(3_000)}`);
    host.user.type('Sheet1', 0, 1, '=1+1');
    expect([valueAt(host, 0, 0), valueAt(host, 0, 1)]).toEqual([{ error: '#NAME?' }, 2]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['www.example.org', 'http://www.example.org'],
    ['mailto:ann@example.org', 'mailto:ann@example.org'],
    ['ann@example.org', 'mailto:ann@example.org'],
    ["'www.example.org", undefined],
    ['www. is short', undefined],
    ['=A2&"@b.c"', undefined],
    ['ann@example', undefined],
  ])('makes a link of %s where Excel does, and one undo leaves the text', async (text, address) => {
    const host = await createHost();
    host.user.type('Sheet1', 0, 0, text);
    expect(host.snapshot().sheets[0]?.hyperlinks[0]?.address).toBe(address);
    if (address === undefined) return;
    expect(host.view.cell('Sheet1', 0, 0)).toMatchObject({
      value: text,
      style: { font: { color: '0563C1', underline: 'single' } },
    });
    host.user.undo();
    expect(host.snapshot().sheets[0]?.hyperlinks).toEqual([]);
    expect(host.view.cell('Sheet1', 0, 0)).toMatchObject({ value: text, style: {} });
  });

  it('makes no link where the sheet is protected against it', async () => {
    const host = await createHost({
      ...withProtection(goals),
      sheets: withProtection(goals).sheets.map((sheet) => ({
        ...sheet,
        rows: [{ index: 8, cells: [{ column: 8, value: null, style: { locked: false } }] }],
      })),
    });
    expect(host.user.type('Sheet1', 8, 8, 'www.example.org')).toEqual({ accepted: true });
    expect([valueAt(host, 8, 8), host.snapshot().sheets[0]?.hyperlinks]).toEqual(['www.example.org', []]);
  });

  it('pastes what only looks like a formula as the text it is', async () => {
    const host = await createHost();
    host.user.paste('Sheet1', 0, 0, [['=1+', '=1+1', '- none', '=> see below']]);
    expect([0, 1, 2, 3].map((column) => valueAt(host, 0, column))).toEqual(['=1+', 2, '- none', '=> see below']);
  });

  it('keeps text in cells formatted as text', async () => {
    const host = await createHost();
    host.user.setNumberFormat('Sheet1', { top: 0, left: 0, bottom: 0, right: 0 }, '@');
    host.user.type('Sheet1', 0, 0, '=1+1');
    expect(valueAt(host, 0, 0)).toBe('=1+1');
  });

  it('grows a table below it, fills its calculated column and recalculates', async () => {
    const host = await createHost(goals);
    host.user.type('Sheet1', 3, 0, 'c');
    host.user.type('Sheet1', 3, 1, '5');
    const [sheet] = host.snapshot().sheets;
    expect(sheet?.tables[0]?.area.bottom).toBe(3);
    expect(valueAt(host, 3, 2)).toBe(10);
  });

  it('adds a column when something is typed beside a table, and a formula fills it', async () => {
    const host = await createHost(goals);
    host.user.type('Sheet1', 0, 3, 'Half');
    host.user.type('Sheet1', 1, 3, '=[@Weight]/2');
    expect(host.snapshot().sheets[0]?.tables[0]?.columns[3]).toEqual({ id: 4, name: 'Half', formula: '=[@Weight]/2' });
    expect(valueAt(host, 2, 3)).toBe(1.5);
  });

  it('makes headers unique and renames the column in formulas', async () => {
    const host = await createHost(goals);
    host.user.type('Sheet1', 0, 1, 'Goal');
    expect(valueAt(host, 0, 1)).toBe('Goal2');
    expect(host.view.cell('Sheet1', 1, 2).formula).toBe('=[@Goal2]*2');
    expect(valueAt(host, 1, 2)).toBe(4);
  });

  it('refuses what a validation forbids, and takes it when a warning is overruled', async () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const host = await createHost(
      sheetWith({
        validations: [
          {
            areas: [area],
            rule: { kind: 'list', source: ['yes', 'no'], inCellDropDown: true },
            ignoreBlank: true,
            alert: { style: 'warning', title: 'Hm', message: 'yes or no' },
          },
        ],
      }),
    );
    expect(host.user.type('Sheet1', 0, 0, 'maybe')).toEqual({
      accepted: false,
      alert: { style: 'warning', title: 'Hm', message: 'yes or no' },
    });
    expect(valueAt(host, 0, 0)).toBeNull();
    expect(host.user.type('Sheet1', 0, 0, 'yes')).toEqual({ accepted: true });
    expect(host.user.type('Sheet1', 0, 0, 'maybe', { overrideAlert: true })).toEqual({ accepted: true });
    expect(host.view.choices('Sheet1', 0, 0)).toEqual(['yes', 'no']);
  });

  it('leaves protected cells alone', async () => {
    const host = await createHost(
      sheetWith({
        protection: locked,
        rows: [{ index: 0, cells: [{ column: 1, value: null, style: { locked: false } }] }],
      }),
    );
    expect(() => host.user.type('Sheet1', 0, 0, 'x')).toThrow(HostError);
    expect(host.user.type('Sheet1', 0, 1, 'x')).toEqual({ accepted: true });
    expect(() => host.user.insertRows('Sheet1', 0, 1)).toThrow(HostError);
  });
});

describe('structure', () => {
  it('takes formulas, tables and rules along when rows are inserted and deleted', async () => {
    const host = await createHost({ ...goals, names: [{ name: 'First', formula: '=Sheet1!$B$2' }] });
    host.user.type('Sheet1', 5, 0, '=SUM(B2:B3)+First');
    host.user.insertRows('Sheet1', 2, 2);
    expect(host.view.cell('Sheet1', 7, 0).formula).toBe('=SUM(B2:B5)+First');
    expect(host.snapshot().sheets[0]?.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    expect(host.view.cell('Sheet1', 2, 2).formula).toBe('=[@Weight]*2');
    host.user.deleteRows('Sheet1', 1, 1);
    expect(host.snapshot().names[0]?.formula).toBe('=Sheet1!#REF!');
    expect(host.view.display('Sheet1', 6, 0)).toBe('#REF!');
  });

  it('says #REF! where a deleted sheet was meant, and follows a renamed one', async () => {
    const host = await createHost();
    host.user.addSheet('Data');
    host.user.type('Data', 0, 0, '5');
    host.user.type('Sheet1', 0, 0, '=Data!A1*2');
    host.user.renameSheet('Data', '4 Goals');
    expect(host.view.cell('Sheet1', 0, 0).formula).toBe("='4 Goals'!A1*2");
    expect(valueAt(host, 0, 0)).toBe(10);
    host.user.deleteSheet('4 Goals');
    expect(host.view.cell('Sheet1', 0, 0).formula).toBe('=#REF!*2');
    expect(host.view.display('Sheet1', 0, 0)).toBe('#REF!');
  });
});

describe('looks by hand', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const styleOf = (host: Host, row: number, column: number): unknown =>
    host
      .snapshot()
      .sheets[0]?.rows.find(({ index }) => index === row)
      ?.cells.find((cell) => cell.column === column)?.style;

  it('changes one thing, keeps the others, and is undone', async () => {
    const host = await createHost();
    host.user.format('Sheet1', [area], { bold: true, fill: 'FFF2CC', numberFormat: '0%' });
    host.user.format('Sheet1', [area], {
      bold: false,
      italic: true,
      underline: true,
      color: 'C00000',
      horizontal: 'center',
      wrap: true,
    });
    expect(styleOf(host, 1, 1)).toEqual({
      numberFormat: '0%',
      font: { italic: true, underline: 'single', color: 'C00000' },
      fill: 'FFF2CC',
      horizontal: 'center',
      wrap: true,
    });
    host.user.format('Sheet1', [area], {
      color: null,
      fill: null,
      horizontal: null,
      wrap: false,
      italic: false,
      underline: false,
      numberFormat: 'General',
    });
    expect(host.snapshot().sheets[0]?.rows).toEqual([]);
    host.user.undo();
    host.user.undo();
    expect(styleOf(host, 0, 0)).toEqual({ numberFormat: '0%', font: { bold: true }, fill: 'FFF2CC' });
  });

  it('draws borders around, inside, below and none', async () => {
    const host = await createHost();
    const line = { line: 'thin', color: '000000' };
    host.user.format('Sheet1', [area], { borders: 'outline' });
    expect(styleOf(host, 0, 1)).toEqual({ borders: { top: line, right: line } });
    host.user.format('Sheet1', [area], { borders: 'all' });
    expect(styleOf(host, 0, 1)).toEqual({ borders: { top: line, right: line, bottom: line, left: line } });
    host.user.format('Sheet1', [area], { borders: 'none' });
    host.user.format('Sheet1', [area], { borders: 'bottom' });
    expect([styleOf(host, 0, 0), styleOf(host, 1, 0)]).toEqual([undefined, { borders: { bottom: line } }]);
  });

  it('reaches whole columns without a cell for each row', async () => {
    const host = await createHost();
    host.user.format('Sheet1', [{ top: 0, left: 2, bottom: 1_048_575, right: 2 }], { bold: true });
    expect(host.snapshot().sheets[0]?.columns).toEqual([{ first: 2, last: 2, style: { font: { bold: true } } }]);
    expect(host.snapshot().sheets[0]?.rows).toEqual([]);
  });

  it('leads somewhere, shows it, and leads nowhere again', async () => {
    const host = await createHost();
    host.user.setLink('Sheet1', 0, 0, { address: 'https://example.org/' });
    expect(host.snapshot().sheets[0]?.hyperlinks).toEqual([
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, address: 'https://example.org/' },
    ]);
    expect([valueAt(host, 0, 0), styleOf(host, 0, 0)]).toEqual([
      'https://example.org/',
      { font: { color: '0563C1', underline: 'single' } },
    ]);
    host.user.setLink('Sheet1', 0, 0, null);
    expect([host.snapshot().sheets[0]?.hyperlinks, valueAt(host, 0, 0), styleOf(host, 0, 0)]).toEqual([
      [],
      'https://example.org/',
      undefined,
    ]);
  });

  it('freezes, copies and colours a sheet, and undoes each', async () => {
    const host = await createHost(goals);
    host.user.freeze('Sheet1', 1, 2);
    host.user.colorTab('Sheet1', '0F6C6D');
    expect(host.user.copySheet('Sheet1')).toBe('Sheet1 (2)');
    const [copy] = host.snapshot().sheets;
    expect([copy?.name, copy?.freeze, copy?.tabColor, copy?.tables[0]?.name]).toEqual([
      'Sheet1 (2)',
      { rows: 1, columns: 2 },
      '0F6C6D',
      'Goals2',
    ]);
    while (host.user.undo());
    expect(withoutSelection(host.snapshot())).toEqual(withoutSelection(goals));
  });
});

const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const edits = fc.oneof(
  fc.record({
    act: fc.constant('type' as const),
    row: small(6),
    column: small(4),
    text: fc.constantFrom('5', '', 'x', '=A1+1', '12%', '=SUM(B1:B3)', '=[@Weight]*3', "'1"),
  }),
  fc.record({ act: fc.constant('insertRows' as const), row: small(6), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ act: fc.constant('deleteRows' as const), row: small(6), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ act: fc.constant('insertColumns' as const), row: small(4), count: fc.constant(1) }),
  fc.record({ act: fc.constant('deleteColumns' as const), row: small(4), count: fc.constant(1) }),
  fc.record({ act: fc.constant('paste' as const), row: small(6), column: small(4) }),
  fc.record({ act: fc.constant('clear' as const), row: small(6), column: small(4) }),
  fc.record({ act: fc.constant('rename' as const), name: fc.constantFrom('Data', '4 Goals', 'Sheet1') }),
  fc.record({ act: fc.constant('addSheet' as const) }),
  fc.record({ act: fc.constant('size' as const), row: small(6), size: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ act: fc.constant('fill' as const), row: small(4), column: small(3) }),
);

function perform(host: Host, edit: typeof edits extends fc.Arbitrary<infer E> ? E : never): void {
  const sheet = host.snapshot().sheets[0]?.name ?? '';
  const { user } = host;
  switch (edit.act) {
    case 'type':
      user.type(sheet, edit.row, edit.column, edit.text);
      break;
    case 'paste':
      user.paste(sheet, edit.row, edit.column, [['1', '=A1'], ['y']]);
      break;
    case 'clear':
      user.clear(sheet, [{ top: edit.row, left: edit.column, bottom: edit.row + 1, right: edit.column + 1 }]);
      break;
    case 'rename':
      user.renameSheet(sheet, edit.name);
      break;
    case 'addSheet':
      user.addSheet();
      break;
    case 'size':
      user.resizeRows(sheet, edit.row, edit.row + 1, edit.size);
      user.resizeColumns(sheet, edit.row, edit.row, edit.size);
      break;
    case 'fill':
      user.fill(
        sheet,
        { top: edit.row, bottom: edit.row, left: edit.column, right: edit.column },
        { top: edit.row, bottom: edit.row + 2, left: edit.column, right: edit.column },
      );
      break;
    default:
      user[edit.act](sheet, edit.row, edit.count);
  }
}

/** Where people look is not undone. */
const withoutSelection = (data: WorkbookData): unknown => ({
  ...data,
  activeSheet: '',
  sheets: data.sheets.map((sheet) => ({ ...sheet, selection: null })),
});

describe('finding and filtering by hand', () => {
  const list = sheetWith({
    rows: [
      ['Name', 'City'],
      ['Ann', 'Ulm'],
      ['Bo', 'Bonn'],
      ['Cy', 'Ulm'],
    ].map((texts, index) => ({ index, cells: texts.map((value, column) => ({ column, value })) })),
  });

  it('replaces in texts, numbers and formulas, in one step', async () => {
    const host = await createHost(goals);
    host.user.type('Sheet1', 4, 0, 'about aim A');
    expect(host.user.replace('a', 'o')).toBe(5);
    expect([0, 1, 4].map((row) => valueAt(host, row, 0))).toEqual(['Gool', 'o', 'obout oim o']);
    host.user.undo();
    expect([0, 1, 4].map((row) => valueAt(host, row, 0))).toEqual(['Goal', 'a', 'about aim A']);
    expect(host.user.replace('2', '3', { sheet: 'Sheet1', row: 1, column: 1 })).toBe(1);
    expect([valueAt(host, 1, 1), valueAt(host, 1, 2)]).toEqual([3, 6]);
  });

  it('replaces nothing where a cell is locked, or would hold a formula that is none', async () => {
    const host = await createHost(goals);
    expect(() => host.user.replace('*', ')')).toThrow(HostError);
    expect(host.view.cell('Sheet1', 1, 2).formula).toBe('=[@Weight]*2');
    host.load(withProtection(goals));
    expect(() => host.user.replace('a', 'o')).toThrow(expect.objectContaining({ code: 'AccessDenied' }) as Error);
    expect(valueAt(host, 1, 0)).toBe('a');
  });

  it('puts buttons on a list, filters and sorts by them, and takes them away with what they hid', async () => {
    const host = await createHost(list);
    host.user.toggleFilter('Sheet1', { top: 2, left: 0, bottom: 2, right: 0 });
    expect(host.view.filterAt('Sheet1', 0, 1)).toMatchObject({
      body: { top: 1, left: 0, bottom: 3, right: 1 },
      filter: undefined,
    });
    host.user.filter('Sheet1', 0, 1, { values: ['Ulm'] });
    expect([1, 2, 3].map((row) => host.view.rowHeight('Sheet1', row) > 0)).toEqual([true, false, true]);
    host.user.sort('Sheet1', { top: 1, left: 0, bottom: 3, right: 1 }, 0, false);
    expect([1, 2, 3].map((row) => valueAt(host, row, 0))).toEqual(['Cy', 'Bo', 'Ann']);
    host.user.toggleFilter('Sheet1', { top: 1, left: 0, bottom: 1, right: 0 });
    expect([1, 2, 3].map((row) => host.view.rowHeight('Sheet1', row) > 0)).toEqual([true, true, true]);
    expect(host.snapshot().sheets[0]?.autoFilter).toBeUndefined();
  });

  it('keeps chosen dates as dates, as Excel does, and shows them chosen again', async () => {
    const host = await createHost(emptyWorkbook());
    ['When', '2024-03-01', '2024-03-02 12:30', 'March', '2024-03-01'].forEach((text, row) =>
      host.user.type('Sheet1', row, 0, text),
    );
    host.user.toggleFilter('Sheet1', { top: 0, left: 0, bottom: 4, right: 0 });
    host.user.filter('Sheet1', 0, 0, {
      values: [host.view.display('Sheet1', 1, 0), host.view.display('Sheet1', 2, 0), 'March'],
    });
    const { filter, passes } = host.view.filterAt('Sheet1', 0, 0) ?? {};
    expect(filter).toEqual({ column: 0, values: ['March'], dates: ['2024-03-01', '2024-03-02T12:30:00'] });
    host.user.filter('Sheet1', 0, 0, { values: [host.view.display('Sheet1', 1, 0)] });
    expect([1, 2, 3, 4].map((row) => host.view.rowHeight('Sheet1', row) > 0)).toEqual([true, false, false, true]);
    expect(passes?.(3)).toBe(true);
  });

  it('switches the buttons of a table', async () => {
    const host = await createHost(goals);
    host.user.toggleFilter('Sheet1', { top: 1, left: 1, bottom: 1, right: 1 });
    expect(host.view.filterAt('Sheet1', 0, 1)).toBeUndefined();
    host.user.toggleFilter('Sheet1', { top: 1, left: 1, bottom: 1, right: 1 });
    expect(host.view.filterAt('Sheet1', 0, 1)).toBeDefined();
  });
});

describe('undo', () => {
  it('any edits undone give the start back, redone give the end back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (list) => {
        const host = await createHost(goals);
        const start = withoutSelection(host.snapshot());
        for (const edit of list) {
          try {
            perform(host, edit);
          } catch (error) {
            expect(error).toBeInstanceOf(HostError);
          }
        }
        const end = withoutSelection(host.snapshot());
        let steps = 0;
        while (host.user.undo()) steps += 1;
        expect(withoutSelection(host.snapshot())).toEqual(start);
        for (let step = 0; step < steps; step += 1) host.user.redo();
        expect(withoutSelection(host.snapshot())).toEqual(end);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('undo beside an add-in', () => {
  async function withAddIn(profile: Profile): Promise<{
    readonly host: Host;
    readonly write: (address: string, value: string) => Promise<void>;
    readonly heard: string[];
  }> {
    const host = await createHost(undefined, { profile });
    const { Excel } = connectClient(host);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Results');
      context.workbook.worksheets.onChanged.add(
        async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`),
      );
      context.workbook.worksheets.onActivated.add(async () => void heard.push('activated'));
      await context.sync();
    });
    return {
      host,
      heard,
      write: (address, value) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Results').getRange(address).values = [[value]];
          await context.sync();
        }),
    };
  }

  it('takes back what the add-in wrote before what the person did, where its writes join the history, and tells of it as of any change', async () => {
    const { host, write, heard } = await withAddIn({ ...PROFILES.embedded, undo: 'joins' });
    host.user.type('Sheet1', 0, 0, '5');
    await write('B1', 'follows');
    heard.length = 0;
    host.user.undo();
    await host.settled();
    expect([valueAt(host, 0, 0), host.snapshot().sheets[1]?.rows, host.snapshot().activeSheet]).toEqual([
      5,
      [],
      'Results',
    ]);
    expect(heard).toEqual(['B1 Unknown', 'activated']);
    host.user.undo();
    expect([valueAt(host, 0, 0), host.snapshot().activeSheet]).toEqual([null, 'Sheet1']);
    host.user.redo();
    host.user.redo();
    expect([valueAt(host, 0, 0), JSON.stringify(host.snapshot().sheets[1]?.rows)]).toEqual([
      5,
      expect.stringContaining('follows'),
    ]);
  });

  it('takes nothing back any more after the add-in wrote, where that clears the history; reading does not', async () => {
    const { host, write } = await withAddIn({ ...PROFILES.embedded, undo: 'clears' });
    host.user.type('Sheet1', 0, 0, '5');
    expect(host.user.canUndo).toBe(true);
    await write('B1', 'follows');
    expect([host.user.canUndo, host.user.undo(), valueAt(host, 0, 0)]).toEqual([false, false, 5]);
    host.user.type('Sheet1', 0, 0, '7');
    expect([host.user.undo(), valueAt(host, 0, 0)]).toEqual([true, 5]);
  });
});

describe('columns and rows', () => {
  it('become wide enough for a day typed where nobody gave a width', async () => {
    const host = await createHost(sheetWith({ columns: [{ first: 1, last: 1, width: 40 }] }));
    for (const column of [0, 1]) host.user.type('Sheet1', 0, column, '2026-03-01');
    host.user.type('Sheet1', 0, 2, 'a text that is much too long for this');
    expect(host.view.columnWidth('Sheet1', 0)).toBeGreaterThan(70);
    expect([host.view.columnWidth('Sheet1', 1), host.view.columnWidth('Sheet1', 2)]).toEqual([40, 64]);
  });

  it('fit what stands there, rows automatically again, and refuse to where the sheet is protected', async () => {
    const workbook = sheetWith({
      rows: [{ index: 0, height: 90, cells: [{ column: 0, value: 'a rather long text' }] }],
    });
    const host = await createHost(workbook);
    host.user.fitColumns('Sheet1', 0, 0);
    host.user.fitRows('Sheet1', 0, 0);
    expect(host.view.columnWidth('Sheet1', 0)).toBeGreaterThan(120);
    expect(host.snapshot().sheets[0]?.rows[0]?.height).toBeUndefined();
    const closed = await createHost(withProtection(workbook));
    expect(() => closed.user.fitColumns('Sheet1', 0, 0)).toThrow(HostError);
    expect(() => closed.user.fitRows('Sheet1', 0, 0)).toThrow(HostError);
  });
});
