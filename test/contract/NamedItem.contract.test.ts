// What Microsoft’s reference says of Excel.NamedItem, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('nameditem'), () => {
  it('for ranges, formulas and constants, in the workbook and on a sheet', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [[7]];
      context.workbook.names.add('Area', sheet.getRange('A1:B2'), 'what it is');
      context.workbook.names.add('Rate', '=0.5');
      context.workbook.names.add('Word', 'text');
      sheet.names.add('Area', sheet.getRange('C3'));
      sheet.getRange('D1').formulas = [['=A1*Rate']];
      const [area, rate, word, local] = [
        context.workbook.names.getItem('AREA'),
        context.workbook.names.getItem('Rate'),
        context.workbook.names.getItem('Word'),
        sheet.names.getItem('Area'),
      ].map((name) => name.load('name, formula, value, type, scope, comment, visible'));
      const range = area!.getRange().load('address');
      const noRange = rate!.getRangeOrNullObject();
      const cell = sheet.getRange('D1').load('values');
      await context.sync();
      expect([area!.formula, area!.type, area!.scope, area!.comment, area!.visible, range.address]).toEqual([
        '=Sheet1!$A$1:$B$2',
        'Range',
        'Workbook',
        'what it is',
        true,
        'Sheet1!A1:B2',
      ]);
      expect([
        rate!.value,
        rate!.type,
        noRange.isNullObject,
        word!.value,
        word!.formula,
        local!.scope,
        cell.values,
      ]).toEqual([0.5, 'Double', true, 'text', '="text"', 'Worksheet', [[3.5]]]);
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
    expect(
      await errorOf(async (context) => {
        context.workbook.names.add(name, '=1');
      }),
    ).toBe('InvalidArgument');
  });

  it('refuses a taken name', async () => {
    expect(
      await errorOf(async (context) => {
        context.workbook.names.add('N', '=1');
        context.workbook.names.add('n', '=2');
      }),
    ).toBe('ItemAlreadyExists');
  });

  it('leads nowhere once its sheet is gone, the first one as well', async () => {
    await onSheet(async (context) => {
      const first = context.workbook.worksheets.add('First');
      first.position = 0;
      first.getRange('A1:A2').values = [['Id'], ['x']];
      first.tables.add('A1:A2', true).name = 'Things';
      context.workbook.names.add('Cell_name', '=First!$B$33');
      context.workbook.names.add('Table_name', '=Things[Id]');
      await context.sync();
      first.delete();
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, String(formula).includes('#REF!')])).toEqual([
        ['Cell_name', true],
        ['Table_name', true],
      ]);
    });
  });
});
