// Excel's manners where objects meet: what moves, is renamed or deleted, and what follows it; limits of cells, formulas and sheets.
import { errorOf, onSheet, withPerson } from './excelUnderTest';

const limits = 'https://support.microsoft.com/office/excel-specifications-and-limits';

describe('references follow', () => {
  type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

  /** D1 =SUM(A2:A4), E1 =A3, F1 =$A$3*2, G1 =SUM(Goals[Weight]) over a table at A1:B4, H1 =Named. */
  it.each<[string, Act, readonly unknown[]]>([
    [
      'rows inserted inside grow an area',
      (_c, sheet) => sheet.getRange('3:3').insert('Down'),
      ['=SUM(A2:A5)', '=A4', '=$A$4*2', '=SUM(Goals[Weight])', '=Named'],
    ],
    [
      'rows inserted above move it',
      (_c, sheet) => sheet.getRange('1:2').insert('Down'),
      ['=SUM(A4:A6)', '=A5', '=$A$5*2', '=SUM(Goals[Weight])', '=Named'],
    ],
    [
      'columns inserted before move it',
      (_c, sheet) => sheet.getRange('A:A').insert('Right'),
      ['=SUM(B2:B4)', '=B3', '=$B$3*2', '=SUM(Goals[Weight])', '=Named'],
    ],
    [
      'a row deleted shrinks an area and leaves #REF! where it was meant',
      (_c, sheet) => sheet.getRange('3:3').delete('Up'),
      ['=SUM(A2:A3)', '=#REF!', '=#REF!*2', '=SUM(Goals[Weight])', '=Named'],
    ],
    [
      'a renamed table',
      (context) => {
        context.workbook.tables.getItem('Goals').name = 'Aims';
      },
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(Aims[Weight])', '=Named'],
    ],
    [
      'a renamed column',
      (context) => {
        context.workbook.tables.getItem('Goals').columns.getItem('Weight').name = 'Share';
      },
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(Goals[Share])', '=Named'],
    ],
    [
      'a renamed column whose new name needs brackets escaped',
      (context) => {
        context.workbook.tables.getItem('Goals').columns.getItem('Weight').name = 'Share [%]';
      },
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', "=SUM(Goals[Share '[%']])", '=Named'],
    ],
    [
      'a header typed over renames the column',
      (_c, sheet) => {
        sheet.getRange('B1').values = [['Load']];
      },
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(Goals[Load])', '=Named'],
    ],
    [
      'a deleted column',
      (context) => context.workbook.tables.getItem('Goals').columns.getItem('Weight').delete(),
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(#REF!)', '=Named'],
    ],
    [
      'a table made a range again',
      (context) => context.workbook.tables.getItem('Goals').convertToRange(),
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(Sheet1!$B$2:$B$4)', '=Named'],
    ],
    [
      'cells moved',
      (_c, sheet) => sheet.getRange('J1').moveTo('K5'),
      ['=SUM(A2:A4)', '=A3', '=$A$3*2', '=SUM(Goals[Weight])', '=Named'],
    ],
  ])('%s', async (_name, act, formulas) => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Goal', 'Weight'],
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      sheet.tables.add('A1:B4', true).name = 'Goals';
      context.workbook.names.add('Named', sheet.getRange('A2'));
      const other = context.workbook.worksheets.add('Out');
      other.getRange('A1:E1').formulas = [
        ['=SUM(Sheet1!A2:A4)', '=Sheet1!A3', '=Sheet1!$A$3*2', '=SUM(Goals[Weight])', '=Named'],
      ];
      await context.sync();
      act(context, sheet);
      const out = other.getRange('A1:E1').load('formulas');
      await context.sync();
      expect(
        out.formulas[0]?.map((formula: string) =>
          formula.replaceAll('Sheet1!', '').replace('$B$2:$B$4', 'Sheet1!$B$2:$B$4'),
        ),
      ).toEqual(formulas);
    });
  });

  it('a deleted sheet leaves #REF!', async () => {
    await onSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Gone');
      other.getRange('A1').values = [[4]];
      sheet.getRange('A1').formulas = [['=Gone!A1+1']];
      await context.sync();
      other.delete();
      const cell = sheet.getRange('A1').load('formulas, values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!+1']], [['#REF!']]]);
    });
  });

  it('names, validations and rules follow too', async () => {
    await onSheet(async (context, sheet) => {
      context.workbook.names.add('Spot', sheet.getRange('B5'));
      sheet.getRange('C5').dataValidation.rule = { list: { inCellDropDown: true, source: '=$B$5:$B$9' } };
      const rule = sheet.getRange('D5').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$B5>1';
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      const spot = context.workbook.names.getItem('Spot').load('formula');
      const validation = sheet.getRange('C7').dataValidation.load('rule');
      const moved = rule.getRange().load('address');
      rule.load('custom/rule/formula');
      await context.sync();
      expect([spot.formula, validation.rule.list?.source, moved.address, rule.custom.rule.formula]).toEqual([
        '=Sheet1!$B$7',
        '=$B$7:$B$11',
        'Sheet1!D7',
        '=$B7>1',
      ]);
    });
  });
});

describe(limits, () => {
  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, string | undefined]>([
    ['a sheet name of 31 characters', (context) => void context.workbook.worksheets.add('x'.repeat(31)), undefined],
    ['a sheet name of 32', (context) => void context.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument'],
    [
      'a text of 32,767 characters',
      (_c, sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_767)]];
      },
      undefined,
    ],
    [
      'a text of 32,768',
      (_c, sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      },
      'InvalidArgument',
    ],
    [
      'a formula of 8,192 characters',
      (_c, sheet) => {
        sheet.getRange('A1').formulas = [[`=LEN("${'x'.repeat(200)}")${'+1'.repeat(3_991)}`]];
      },
      undefined,
    ],
    [
      'a formula beyond',
      (_c, sheet) => {
        sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4_200)}`]];
      },
      'FormulaLengthExceedsLimit',
    ],
    [
      '64 calls within calls',
      (_c, sheet) => {
        sheet.getRange('A1').formulas = [[`=${'ABS('.repeat(64)}1${')'.repeat(64)}`]];
      },
      undefined,
    ],
    [
      '65 calls within calls',
      (_c, sheet) => {
        sheet.getRange('A1').formulas = [[`=${'ABS('.repeat(65)}1${')'.repeat(65)}`]];
      },
      'InvalidArgument',
    ],
    [
      'the last row and column',
      (_c, sheet) => {
        sheet.getRange('XFD1048576').values = [[1]];
      },
      undefined,
    ],
    [
      'a row beyond',
      (_c, sheet) => {
        sheet.getRange('A1048577').values = [[1]];
      },
      'InvalidArgument',
    ],
    [
      'a column beyond',
      (_c, sheet) => {
        sheet.getRange('XFE1').values = [[1]];
      },
      'InvalidArgument',
    ],
    [
      'an offset off the sheet',
      (_c, sheet) => void sheet.getRange('A1048576').getOffsetRange(1, 0).load('address'),
      'InvalidArgument',
    ],
    [
      'a list of 255 characters',
      (_c, sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: `a,${'x'.repeat(253)}` } };
      },
      undefined,
    ],
    [
      'a list of 256',
      (_c, sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: `a,${'x'.repeat(254)}` } };
      },
      'InvalidArgument',
    ],
    [
      'a font size of 409',
      (_c, sheet) => {
        sheet.getRange('A1').format.font.size = 409;
      },
      undefined,
    ],
    [
      'a font size of 410',
      (_c, sheet) => {
        sheet.getRange('A1').format.font.size = 410;
      },
      'InvalidArgument',
    ],
    [
      'a row height of 409.5',
      (_c, sheet) => {
        sheet.getRange('A1').format.rowHeight = 409.5;
      },
      undefined,
    ],
    [
      'a row height of 410',
      (_c, sheet) => {
        sheet.getRange('A1').format.rowHeight = 410;
      },
      'InvalidArgument',
    ],
    [
      'an indent of 250',
      (_c, sheet) => {
        sheet.getRange('A1').format.indentLevel = 250;
      },
      undefined,
    ],
    [
      'an indent of 251',
      (_c, sheet) => {
        sheet.getRange('A1').format.indentLevel = 251;
      },
      'InvalidArgument',
    ],
    ['a name of 255 characters', (context) => void context.workbook.names.add('n'.repeat(255), '=1'), undefined],
    ['a name of 256', (context) => void context.workbook.names.add('n'.repeat(256), '=1'), 'InvalidArgument'],
    [
      'inserting where the last row is full',
      (_c, sheet) => {
        sheet.getRange('A1048576').values = [[1]];
        sheet.getRange('1:1').insert('Down');
      },
      'InvalidOperation',
    ],
  ])('%s', async (_name, act, code) => {
    expect(await errorOf(async (context, sheet) => act(context, sheet))).toBe(code);
  });
});

describe('formulas that are none', () => {
  it.each([
    '=1+',
    '=SUM(1,2',
    '=SUM(1))',
    '=1+*2',
    '=1 2',
    '=,',
    '=foo bar(1)',
    '="abc',
    '={1,{2}}',
    '=IF(A1>1;2;3)',
    '=SUM()',
    '=1+round( )',
    '=IF(TRUE)',
    '=IF(TRUE,1,2,3)',
    '=PI(1)',
    '=SUM(1,ROUND(2))',
    '=LEFT("a,b",1,2)',
  ])('%s is refused', async (formula) => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').formulas = [[formula]];
      }),
    ).toBe('InvalidArgument');
  });

  it.each([
    '=A1 B1',
    '=@A1',
    '=A1#',
    '=SUM(1,,2)',
    '=LAMBDA(x,x+1)(2)',
    '={1,2;3,4}',
    "='It''s (x'!A1",
    '=Sheet1!#REF!*2',
    '=INDEX(A1:A3,1):B3',
    '=PI()+ROW()',
    '=IF(TRUE,)',
    '=SUM((A1,B1),{1,2;3,4})',
    '=MINE()',
    "=Aims[[#This Row],[Share '[%']]]",
  ])('%s is one', async (formula) => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').formulas = [[formula]];
      }),
    ).toBeUndefined();
  });
});

describe('written by code and typed by a person', () => {
  it.each<[string, unknown, unknown]>([
    ['12', 12, 12],
    ['1e3', 1000, 1000],
    ['12%', 0.12, 0.12],
    ['3/4/2026', 46085, 46085],
    ['2026-03-04', 46085, 46085],
    ['12:30', 0.520833333333333, 0.520833333333333],
    ['$5', 5, 5],
    ['TRUE', true, true],
    ['=1+1', 2, 2],
    ["'12", '12', '12'],
    ["'=1+1", '=1+1', '=1+1'],
    ['abc', 'abc', 'abc'],
    [' 12 ', 12, 12],
    ['#N/A', '#N/A', '#N/A'],
    ['(5)', -5, -5],
    ['3 1/2', 3.5, 3.5],
    ['1 2', '1 2', '1 2'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ['25:30', 1.0625, 1.0625],
    ['31 Apr', '31 Apr', '31 Apr'],
    ['12345678901234567', 12345678901234500, 12345678901234500],
    ['--5', 5, 5],
    ['@SUM(1,2)', 3, 3],
  ])('"%s"', async (text, written, typed) => {
    const { host, run } = await withPerson();
    host.user.type('Sheet1', 0, 1, text);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.getCell(0, 0).values = [[text]];
      range.load('values');
      await context.sync();
      const rounded = range.values[0]?.map((value: unknown) =>
        typeof value === 'number' ? Number(value.toPrecision(15)) : value,
      );
      expect(rounded).toEqual([written, typed]);
    });
  });
});

describe('tables and their neighbours', () => {
  it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void, string | undefined]>([
    ['another table across it', (sheet) => void sheet.tables.add('B2:C3', true), 'MergedRangeConflict'],
    ['merging inside it', (sheet) => sheet.getRange('A1:B1').merge(), 'MergedRangeConflict'],
    [
      'an array inside it',
      (sheet) => {
        sheet.getRange('A2').formulas = [['=SEQUENCE(2)']];
      },
      undefined,
    ],
    ['resizing onto another header row', (_sheet, table) => table.resize('A2:B5'), 'InvalidArgument'],
    ['a row of another width', (_sheet, table) => void table.rows.add(undefined, [[1, 2, 3]]), 'InvalidArgument'],
    [
      'a column of another length',
      (_sheet, table) => void table.columns.add(undefined, [['x'], [1], [2], [3], [4]]),
      'InvalidArgument',
    ],
    [
      'an unknown style',
      (_sheet, table) => {
        table.style = 'TableStyleHuge1';
      },
      'InvalidArgument',
    ],
    ['a missing column', (_sheet, table) => table.columns.getItem('No').delete(), 'ItemNotFound'],
    ['the totals of a table without', (_sheet, table) => void table.getTotalRowRange().load('address'), 'ItemNotFound'],
  ])('%s', async (_name, act, code) => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1:B3').values = [
          ['Goal', 'Weight'],
          ['a', 1],
          ['b', 2],
        ];
        act(sheet, sheet.tables.add('A1:B3', true));
      }),
    ).toBe(code);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ['equal headers, in any case', ['Goal', 'goal', 'GOAL'], ['Goal', 'goal2', 'GOAL3']],
    ['empty ones', ['', 'x', ''], ['Column1', 'x', 'Column3']],
    ['numbers and dates', [2026, true, 'x'], ['2026', 'TRUE', 'x']],
  ])('headers are made unique texts: %s', async (_name, headers, names) => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [headers as unknown[]];
      const { columns } = sheet.tables.add('A1:C2', true);
      columns.load('items/name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(names);
    });
  });

  it('a person who types below a table makes it grow, with its calculated column', async () => {
    const { host, run } = await withPerson();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['Hours', 'Double'],
        [1, ''],
        [2, ''],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.columns.getItem('Double').getDataBodyRange().formulas = [['=[@Hours]*2'], ['=[@Hours]*2']];
      await context.sync();
      host.user.type('Sheet1', 3, 0, '5');
      const range = table.getRange().load('address, values');
      await context.sync();
      expect([range.address, range.values[3]]).toEqual(['Sheet1!A1:B4', [5, 10]]);
    });
  });
});

describe('dynamic arrays', () => {
  it('find no room, find it again, and shrink', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [[3]];
      sheet.getRange('C2').values = [['in the way']];
      sheet.getRange('C1').formulas = [['=SEQUENCE(A1)']];
      const block = sheet.getRange('C1:C4').load('values');
      await context.sync();
      expect(block.values).toEqual([['#SPILL!'], ['in the way'], [''], ['']]);
      sheet.getRange('C2').clear('Contents');
      block.load('values');
      await context.sync();
      expect(block.values).toEqual([[1], [2], [3], ['']]);
      sheet.getRange('A1').values = [[2]];
      block.load('values');
      await context.sync();
      expect(block.values).toEqual([[1], [2], [''], ['']]);
    });
  });
});

describe('areas with a space between them', () => {
  it.each<[string, unknown]>([
    ['=A1 B1', '#NULL!'],
    ['=SUM(A1:B2 B1:C3)', 7],
    ['=Across Down', 5],
    ['=A2:C2  \n  B1:B3', 5],
    ['=SUM(A1:C3 B:B)', 15],
    ['=A1:B2 (B1:C3)', 2],
    ['=SUM(A1:C2 A2:C3 B:C)', 11],
    ['=IFERROR(A1:C1 2:2,"none")', 'none'],
    ['=Other!A1:B2 A1', '#NULL!'],
    ['=Other!A1:B2 Other!B2:C3', 0],
  ])('%s', async (formula, value) => {
    await onSheet(async (context, sheet) => {
      context.workbook.worksheets.add('Other');
      sheet.getRange('A1:C3').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      context.workbook.names.add('Across', sheet.getRange('A2:C2'));
      context.workbook.names.add('Down', sheet.getRange('B1:B3'));
      sheet.getRange('E5').formulas = [[formula]];
      const cell = sheet.getRange('E5').load('values');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
    });
  });
});
