// What Microsoft’s reference says of Excel.RangeAreas and of finding cells by kind, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('rangeareas'), () => {
  it('answers addresses, counts and each area', async () => {
    await onSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2, D4, 7:7').load('address, areaCount, cellCount, isEntireRow');
      areas.areas.load('items/address');
      areas.worksheet.load('name');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.isEntireRow, areas.worksheet.name]).toEqual([
        'Sheet1!A1:B2,Sheet1!D4,Sheet1!7:7',
        3,
        16_389,
        false,
        'Sheet1',
      ]);
      expect(areas.areas.items.map((area) => area.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4', 'Sheet1!7:7']);
    });
  });

  it('formats all areas at once and reads what they share', async () => {
    await onSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1,C3:D4');
      areas.format.fill.color = '#FFEEDD';
      areas.format.font.bold = true;
      areas.format.borders.getItem('EdgeBottom').style = 'Double';
      areas.format.horizontalAlignment = 'Center';
      sheet.getRange('D4').format.font.bold = false;
      areas.load('format/fill/color, format/font/bold, format/horizontalAlignment');
      const border = sheet.getRange('C4').format.borders.getItem('EdgeBottom').load('style');
      const between = sheet.getRange('B2').format.fill.load('color');
      await context.sync();
      expect([
        areas.format.fill.color,
        areas.format.font.bold,
        areas.format.horizontalAlignment,
        border.style,
        between.color,
      ]).toEqual(['#FFEEDD', null, 'Center', 'Double', '#FFFFFF']);
    });
  });

  it('clears by kind', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      sheet.getRanges('A1,C1').clear('Contents');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', 2, '']]);
    });
  });

  it.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas, string]>([
    ['getEntireColumn', (areas) => areas.getEntireColumn(), 'Sheet1!A:B,Sheet1!D:D'],
    ['getEntireRow', (areas) => areas.getEntireRow(), 'Sheet1!1:2,Sheet1!4:4'],
    ['getOffsetRangeAreas', (areas) => areas.getOffsetRangeAreas(1, 2), 'Sheet1!C2:D3,Sheet1!F5'],
    ['getIntersection', (areas) => areas.getIntersection('B2:D9'), 'Sheet1!B2,Sheet1!D4'],
    ['getUsedRangeAreas', (areas) => areas.getUsedRangeAreas(true), 'Sheet1!B2'],
  ])('%s', async (_name, walk, address) => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [[1]];
      const areas = walk(sheet.getRanges('A1:B2,D4')).load('address');
      await context.sync();
      expect(areas.address).toBe(address);
    });
  });

  it('is a null object, or ItemNotFound, where nothing is left', async () => {
    await onSheet(async (context, sheet) => {
      const none = sheet.getRanges('A1,B2').getIntersectionOrNullObject('C3');
      const unused = sheet.getRanges('A1,B2').getUsedRangeAreasOrNullObject();
      await context.sync();
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRanges('A1').getIntersection('B2').load('address');
      }),
    ).toBe('ItemNotFound');
  });

  it('follows inserted rows', async () => {
    await onSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1,B5:B6');
      areas.load('address');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      areas.load('address');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1,Sheet1!B6:B7');
    });
  });

  it('takes one conditional format for all areas, counts it and clears it there', async () => {
    await onSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1:A3,C1');
      areas.conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'x' };
      const where = areas.conditionalFormats.getItemAt(0).getRanges().load('address');
      const count = sheet.getRange('C1:D2').conditionalFormats.getCount();
      await context.sync();
      expect([where.address, count.value]).toEqual(['Sheet1!A1:A3,Sheet1!C1', 1]);
      sheet.getRanges('A2,C1').conditionalFormats.clearAll();
      const left = sheet.getRange('A1').conditionalFormats.getItemAt(0).getRanges().load('address');
      await context.sync();
      expect(left.address).toBe('Sheet1!A1,Sheet1!A3');
    });
  });

  it('takes one validation for all areas', async () => {
    await onSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1,C1');
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const rule = sheet.getRange('C1').dataValidation.load('type');
      const none = sheet.getRange('B1').dataValidation.load('type');
      await context.sync();
      expect([rule.type, none.type]).toEqual(['List', 'None']);
    });
  });

  it('refuses addresses that are none', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRanges('A1,nonsense!').load('address');
      }),
    ).toMatch(/InvalidArgument|ItemNotFound/);
  });
});

describe(learn('range', 'getSpecialCells'), () => {
  it.each<
    [
      string,
      (
        | Excel.SpecialCellType
        | 'Blanks'
        | 'Constants'
        | 'Formulas'
        | 'Visible'
        | 'DataValidations'
        | 'ConditionalFormats'
      ),
      Excel.SpecialCellValueType | 'All' | 'Text' | 'Numbers' | 'Errors' | 'LogicalNumbers' | undefined,
      string,
    ]
  >([
    ['blank cells', 'Blanks', undefined, 'Sheet1!C2,Sheet1!B3:C3'],
    ['constants', 'Constants', undefined, 'Sheet1!A1:C1,Sheet1!A2:A3'],
    ['texts', 'Constants', 'Text', 'Sheet1!A1'],
    ['numbers and logical values', 'Constants', 'LogicalNumbers', 'Sheet1!B1:C1,Sheet1!A2:A3'],
    ['formulas', 'Formulas', undefined, 'Sheet1!B2'],
    ['formulas with errors', 'Formulas', 'Errors', 'Sheet1!B2'],
    ['validated cells', 'DataValidations', undefined, 'Sheet1!A2:A3'],
    ['cells with rules', 'ConditionalFormats', undefined, 'Sheet1!B1:B3'],
    ['what is not hidden', 'Visible', undefined, 'Sheet1!A1:C1,Sheet1!A3:C3'],
  ])('%s', async (_name, kind, values, address) => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C3');
      range.values = [
        ['a', 1, true],
        [2, '=1/0', ''],
        [3, '', ''],
      ];
      sheet.getRange('A2:A3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      sheet.getRange('B1:B3').conditionalFormats.add('DataBar');
      if (kind === 'Visible') sheet.getRange('2:2').rowHidden = true;
      const found = range.getSpecialCells(kind as 'Blanks', values as 'All').load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it('finds none: a null object, or ItemNotFound', async () => {
    await onSheet(async (context, sheet) => {
      const none = sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address');
      }),
    ).toBe('ItemNotFound');
  });
});

describe(learn('worksheet', 'findAll'), () => {
  it('finds every cell that shows the text', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Goal', 'goals'],
        ['x', 'a goal'],
        ['goal', ''],
      ];
      const all = sheet.findAll('goal', { completeMatch: false, matchCase: false }).load('address');
      const exact = sheet.findAll('goal', { completeMatch: true, matchCase: true }).load('address');
      const none = sheet.findAllOrNullObject('zebra', {});
      await context.sync();
      expect([all.address, exact.address, none.isNullObject]).toEqual([
        'Sheet1!A1:B1,Sheet1!B2,Sheet1!A3',
        'Sheet1!A3',
        true,
      ]);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.findAll('zebra', {}).load('address');
      }),
    ).toBe('ItemNotFound');
  });
});
