// What Microsoft’s reference says of Excel.DataValidation, held against the Excel under test.
import { errorOf, learn, onSheet, withPerson } from './excelUnderTest';

describe(learn('listdatavalidation', 'source'), () => {
  it('may be a range', async () => {
    await onSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = {
        list: {
          inCellDropDown: true,
          source: context.workbook.worksheets.add('My names').getRange('A1:A3') as unknown as string,
        },
      };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "='My names'!$A$1:$A$3" } });
    });
  });
});

describe(learn('datavalidation'), () => {
  it.each<[string, Excel.DataValidationRule, Excel.DataValidationRule, string]>([
    [
      'list of words',
      { list: { inCellDropDown: true, source: 'yes, no' } },
      { list: { inCellDropDown: true, source: 'yes,no' } },
      'List',
    ],
    [
      'list from a range',
      { list: { inCellDropDown: false, source: '=$A$1:$A$3' } },
      { list: { inCellDropDown: false, source: '=$A$1:$A$3' } },
      'List',
    ],
    [
      'whole number',
      { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } },
      { wholeNumber: { formula1: '=1', formula2: '=5', operator: 'Between' } },
      'WholeNumber',
    ],
    [
      'decimal',
      { decimal: { formula1: 0.5, operator: 'GreaterThan' } },
      { decimal: { formula1: '=0.5', operator: 'GreaterThan' } },
      'Decimal',
    ],
    [
      'date',
      { date: { formula1: '2026-01-02', operator: 'GreaterThanOrEqualTo' } },
      { date: { formula1: '=46024', operator: 'GreaterThanOrEqualTo' } },
      'Date',
    ],
    [
      'time',
      { time: { formula1: '=0.5', operator: 'LessThan' } },
      { time: { formula1: '=0.5', operator: 'LessThan' } },
      'Time',
    ],
    [
      'text length',
      { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } },
      { textLength: { formula1: '=3', operator: 'LessThanOrEqualTo' } },
      'TextLength',
    ],
    ['formula', { custom: { formula: '=B2>A2' } }, { custom: { formula: '=B2>A2' } }, 'Custom'],
  ])('%s', async (_name, rule, read, type) => {
    await onSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = rule;
      dataValidation.load('rule, type, ignoreBlanks');
      await context.sync();
      expect([dataValidation.rule, dataValidation.type, dataValidation.ignoreBlanks]).toEqual([read, type, true]);
    });
  });

  it('prompt, alert and clearing', async () => {
    await onSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.prompt = { title: 'Pick', message: 'a or b', showPrompt: true };
      dataValidation.errorAlert = { title: 'Sorry', message: 'a or b', showAlert: true, style: 'Warning' };
      dataValidation.load('prompt, errorAlert');
      await context.sync();
      expect(dataValidation.prompt).toEqual({ title: 'Pick', message: 'a or b', showPrompt: true });
      expect(dataValidation.errorAlert).toEqual({
        title: 'Sorry',
        message: 'a or b',
        showAlert: true,
        style: 'Warning',
      });
      sheet.getRange('A2').dataValidation.clear();
      const [middle, rest, whole] = ['A2', 'A3:A5', 'A1:A5'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      expect([middle!.type, rest!.type, whole!.type]).toEqual(['None', 'List', 'Inconsistent']);
    });
  });

  it('says whether the values are valid', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[3], [30]];
      const range = sheet.getRange('A1:A2');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      const [all, first] = [range.dataValidation.load('valid'), sheet.getRange('A1').dataValidation.load('valid')];
      await context.sync();
      expect([all.valid, first.valid]).toEqual([null, true]);
    });
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      'two rules at once',
      (validation) => {
        validation.rule = { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } };
      },
    ],
    [
      'a list of more than 255 characters',
      (validation) => {
        validation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      },
    ],
    [
      'a prompt title of more than 32',
      (validation) => {
        validation.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true };
      },
    ],
    [
      'a message of more than 255',
      (validation) => {
        validation.errorAlert = { title: '', message: 'x'.repeat(256), showAlert: true, style: 'Stop' };
      },
    ],
    [
      'a comparison without its number',
      (validation) => {
        validation.rule = { decimal: { formula1: '', operator: 'GreaterThan' } };
      },
    ],
  ])('refuses %s', async (_name, act) => {
    expect(await errorOf(async (_context, sheet) => act(sheet.getRange('A1').dataValidation))).toBe('InvalidArgument');
  });

  it('offers the choices of ranges, names and table columns, and grows with them', async () => {
    const { host, run } = await withPerson();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [['People'], ['Ann'], ['Bob']];
      sheet.tables.add('A1:A3', true).name = 'Team';
      context.workbook.names.add('People', '=Team[People]');
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$2:$A$3' } };
      sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: '=People' } };
      sheet.getRange('C3').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=INDIRECT("Team[People]")' },
      };
      await context.sync();
    });
    host.user.type('Sheet1', 3, 0, 'Cid');
    expect(host.view.choices('Sheet1', 0, 2)).toEqual(['Ann', 'Bob']);
    expect(host.view.choices('Sheet1', 1, 2)).toEqual(['Ann', 'Bob', 'Cid']);
  });
});
