// What Microsoft’s reference says of the events of worksheets and tables, held against the Excel under test.
import { learn, settle, withPerson } from './excelUnderTest';

describe(learn('worksheetchangedeventargs'), () => {
  it('of worksheets: added, renamed, activated, deleted, selection, changed by rows', async () => {
    const { host, run } = await withPerson();
    const heard: string[] = [];
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async (event) => {
        heard.push(event.type);
      });
      sheets.onActivated.add(async (event) => {
        heard.push(event.type);
      });
      sheets.onDeleted.add(async (event) => {
        heard.push(event.type);
      });
      sheets.onSelectionChanged.add(async (event) => {
        heard.push(`${event.type} ${event.address}`);
      });
      sheets.onChanged.add(async (event) => {
        heard.push(`${event.changeType} ${event.address}`);
      });
      await context.sync();
    });
    host.user.addSheet('B');
    host.user.select('B', { top: 1, left: 1, bottom: 2, right: 1 });
    host.user.insertRows('B', 3, 2);
    host.user.deleteColumns('B', 0, 1);
    host.user.deleteSheet('B');
    await settle(host);
    expect(heard).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetSelectionChanged B2:B3',
      'RowInserted 4:5',
      'ColumnDeleted A:A',
      'WorksheetDeleted',
      'WorksheetActivated',
    ]);
  });

  it('say who caused them, can be silenced, and stop when removed', async () => {
    const { host, run } = await withPerson();
    const heard: (string | undefined)[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const registration = sheet.onChanged.add(async (event) => {
        heard.push(event.triggerSource);
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      host.user.type('Sheet1', 0, 0, '2');
      await settle(host);
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[3]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      registration.remove();
      await context.sync();
      host.user.type('Sheet1', 0, 0, '4');
      await settle(host);
    });
    expect(heard).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  it('the workbook tells of any new selection', async () => {
    const { host, run } = await withPerson();
    let heard = 0;
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        heard += 1;
      });
      await context.sync();
    });
    host.user.select('Sheet1', { top: 4, left: 4, bottom: 4, right: 4 });
    await settle(host);
    expect(heard).toBe(1);
  });

  it('a range from an event is the range that changed', async () => {
    const { host, run } = await withPerson();
    const addresses: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        await run(async (own) => {
          const range = event.getRange(own).load('address, values');
          await own.sync();
          addresses.push(`${range.address} ${range.values}`);
        });
      });
      await context.sync();
    });
    host.user.type('Sheet1', 1, 1, 'x');
    await settle(host);
    await settle(host);
    expect(addresses).toEqual(['Sheet1!B2 x']);
  });
});

describe(learn('worksheet', 'what each event tells'), () => {
  type Sheets = Excel.WorksheetCollection;
  /** The arguments an event arrives with when the add-in itself acts. */
  async function heardOf(
    listen: (sheets: Sheets, hear: (event: object) => Promise<void>, context: Excel.RequestContext) => void,
    act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<readonly object[]> {
    const { host, run } = await withPerson();
    const heard: object[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        ['Name', 'Hours'],
        ['b', 2],
        ['a', 1],
        ['c', 3],
      ];
      await context.sync();
      listen(context.workbook.worksheets, async (event) => void heard.push(event), context);
      await context.sync();
      act(sheet, context);
      await context.sync();
    });
    await settle(host);
    return heard;
  }

  it.each<[string, Parameters<typeof heardOf>[0], Parameters<typeof heardOf>[1], readonly object[]]>([
    [
      'onFormatChanged: where',
      (sheets, hear) => sheets.onFormatChanged.add(hear),
      (sheet) => {
        sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      },
      [{ type: 'WorksheetFormatChanged', address: 'A1:B1', source: 'Local' }],
    ],
    [
      'onFormatChanged: number formats too',
      (sheets, hear) => sheets.onFormatChanged.add(hear),
      (sheet) => {
        sheet.getRange('B2').numberFormat = [['0.0']];
      },
      [{ type: 'WorksheetFormatChanged', address: 'B2' }],
    ],
    [
      'onFormatChanged: values are no format',
      (sheets, hear) => sheets.onFormatChanged.add(hear),
      (sheet) => {
        sheet.getRange('B2').values = [[5]];
      },
      [],
    ],
    [
      'onRowSorted',
      (sheets, hear) => sheets.onRowSorted.add(hear),
      (sheet) => {
        sheet.getRange('A1:B4').sort.apply([{ key: 0 }], false, true);
      },
      [{ type: 'WorksheetRowSorted', address: 'A2:B4', source: 'Local' }],
    ],
    [
      'onColumnSorted',
      (sheets, hear) => sheets.onColumnSorted.add(hear),
      (sheet) => {
        sheet.getRange('A1:B4').sort.apply([{ key: 0 }], false, false, 'Columns');
      },
      [{ type: 'WorksheetColumnSorted', address: 'A1:B4' }],
    ],
    [
      'onRowHiddenChanged',
      (sheets, hear) => sheets.onRowHiddenChanged.add(hear),
      (sheet) => {
        sheet.getRange('2:3').rowHidden = true;
      },
      [{ type: 'WorksheetRowHiddenChanged', address: '2:3', changeType: 'Hidden' }],
    ],
    [
      'onRowHiddenChanged: a filter hides rows',
      (sheets, hear) => sheets.onRowHiddenChanged.add(hear),
      (sheet) => {
        sheet.tables.add('A1:B4', true).columns.getItem('Hours').filter.applyCustomFilter('>1');
      },
      [{ type: 'WorksheetRowHiddenChanged', address: '3:3', changeType: 'Hidden' }],
    ],
    [
      'onFormulaChanged',
      (sheets, hear) => sheets.onFormulaChanged.add(hear),
      (sheet) => {
        sheet.getRange('C2:C3').formulas = [['=B2'], ['=B3']];
      },
      [
        {
          type: 'WorksheetFormulaChanged',
          formulaDetails: [
            { cellAddress: 'C2', previousFormula: '' },
            { cellAddress: 'C3', previousFormula: '' },
          ],
        },
      ],
    ],
    [
      'onCalculated',
      (sheets, hear) => sheets.onCalculated.add(hear),
      (sheet) => {
        sheet.getRange('C2:E3').formulas = [
          ['=B2*2', '=B3', 1],
          ['=B3*2', '=B3*3', '=B2'],
        ];
      },
      [{ type: 'WorksheetCalculated', address: 'C2:D3,E3' }],
    ],
    [
      'onNameChanged',
      (sheets, hear) => sheets.getItem('Sheet1').onNameChanged.add(hear),
      (sheet) => {
        sheet.name = 'Goals';
      },
      [{ type: 'WorksheetNameChanged', nameBefore: 'Sheet1', nameAfter: 'Goals' }],
    ],
    [
      'onMoved',
      (sheets, hear) => sheets.onMoved.add(hear),
      (_sheet, context) => {
        context.workbook.worksheets.add('B').position = 0;
      },
      [{ type: 'WorksheetMoved', positionBefore: 1, positionAfter: 0 }],
    ],
    [
      'onVisibilityChanged',
      (sheets, hear) => sheets.onVisibilityChanged.add(hear),
      (_sheet, context) => {
        context.workbook.worksheets.add('B').visibility = 'Hidden';
      },
      [{ type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }],
    ],
    [
      'onProtectionChanged',
      (sheets, hear) => sheets.onProtectionChanged.add(hear),
      (sheet) => {
        sheet.protection.protect();
      },
      [{ type: 'WorksheetProtectionChanged', isProtected: true }],
    ],
    [
      'onChanged: whole rows',
      (sheets, hear) => sheets.onChanged.add(hear),
      (sheet) => {
        sheet.getRange('2:3').delete('Up');
      },
      [{ changeType: 'RowDeleted', address: '2:3', triggerSource: 'ThisLocalAddin' }],
    ],
    [
      'onChanged: cells move',
      (sheets, hear) => sheets.onChanged.add(hear),
      (sheet) => {
        sheet.getRange('A2').insert('Right');
      },
      [{ changeType: 'CellInserted', address: 'A2', changeDirectionState: { insertShiftDirection: 'Right' } }],
    ],
    [
      'table events: added',
      (_sheets, hear, context) => context.workbook.tables.onAdded.add(hear),
      (sheet) => {
        sheet.tables.add('A1:B4', true);
      },
      [{ type: 'TableAdded' }],
    ],
    [
      'chart events: added',
      (sheets, hear) => sheets.getItem('Sheet1').charts.onAdded.add(hear),
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B4'));
      },
      [{ type: 'ChartAdded' }],
    ],
  ])('%s', async (_name, listen, act, expected) => {
    expect(await heardOf(listen, act)).toMatchObject(expected);
  });

  it.each(['sheet', 'table'] as const)('the %s hears at once what came of a formula', async (listener) => {
    const { host, run } = await withPerson();
    const heard: object[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['Goal'], [1]];
      const table = sheet.tables.add('A1:A2', true);
      (listener === 'sheet' ? sheet : table).onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      sheet.getRange('A2').formulas = [['=20+2']];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    });
    await settle(host);
    expect(heard).toMatchObject([
      { details: { valueBefore: 1, valueAfter: 22 } },
      { details: { valueBefore: 22, valueAfter: 3 } },
    ]);
  });

  it('a table hears of changes in its own cells only', async () => {
    const { host, run } = await withPerson();
    const heard: object[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['Goal'], ['x']];
      const table = sheet.tables.add('A1:A2', true);
      table.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    host.user.type('Sheet1', 1, 0, 'y');
    host.user.type('Sheet1', 7, 5, 'elsewhere');
    await settle(host);
    expect(heard).toMatchObject([
      {
        type: 'TableChanged',
        address: 'A2',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueBefore: 'x', valueAfter: 'y', valueTypeAfter: 'String' },
      },
    ]);
  });
});
