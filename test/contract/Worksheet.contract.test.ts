// What Microsoft’s reference says of Excel.Worksheet, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('autofilter', 'apply'), () => {
  it('adds a column to the filter that is on these cells, and replaces one on others', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Fruit', 'Sold'],
        ['Lime', 1],
        ['Apple', 2],
        ['Kiwi', 3],
      ];
      const shown = (): Excel.RangeView => sheet.getRange('A2:A4').getVisibleView().load('values');
      sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Custom', criterion1: '<3' });
      sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Custom', criterion1: '=*e' });
      sheet.autoFilter.clearColumnCriteria(0);
      const one = shown();
      await context.sync();
      expect(one.values).toEqual([['Lime'], ['Apple']]);
      sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Custom', criterion1: '=*i*' });
      const other = shown();
      await context.sync();
      expect(other.values).toEqual([['Lime'], ['Kiwi']]);
    });
  });
});

describe(learn('worksheet'), () => {
  it('keeps one visible sheet', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.delete();
      }),
    ).toBe('InvalidOperation');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.add('b').delete();
      }),
    ).toBeUndefined();
  });

  it('does not delete a very hidden sheet nor activate a hidden one', async () => {
    expect(
      await errorOf(async (context) => {
        const other = context.workbook.worksheets.add('b');
        other.visibility = 'VeryHidden';
        other.delete();
      }),
    ).toBe('InvalidOperation');
    expect(
      await errorOf(async (context) => {
        const other = context.workbook.worksheets.add('b');
        other.visibility = 'Hidden';
        other.activate();
      }),
    ).toBe('InvalidOperation');
  });

  it.each<[string, unknown]>([
    ['tabColor', '#0F6C6D'],
    ['tabColor', ''],
    ['showGridlines', false],
    ['showHeadings', false],
    ['visibility', 'Visible'],
    ['name', '4 Goals'],
  ])('%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      sheet.set({ [property]: value });
      sheet.load(property);
      await context.sync();
      expect(sheet[property as 'name']).toBe(value);
    });
  });

  it('moves, walks to its neighbours, and copies with everything on it', async () => {
    await onSheet(async (context, sheet) => {
      const b = context.workbook.worksheets.add('B');
      b.position = 0;
      sheet.getRange('A1:B2').values = [
        ['x', 'y'],
        [1, '=A2+1'],
      ];
      sheet.tables.add('A1:B2', true).name = 'T';
      const copy = sheet.copy('End').load('name');
      copy.tables.load('items/name');
      const formula = copy.getRange('B2').load('formulas');
      const next = b.getNext().load('name');
      const before = b.getPreviousOrNullObject();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((each) => each.name)).toEqual(['B', 'Sheet1', 'Sheet1 (2)']);
      expect([copy.name, copy.tables.items[0]?.name, next.name, before.isNullObject, formula.formulas[0]![0]]).toEqual([
        'Sheet1 (2)',
        'T2',
        'Sheet1',
        true,
        '=A2+1',
      ]);
    });
  });

  it('renaming takes formulas and names along', async () => {
    await onSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add('B');
      sheet.getRange('A1').values = [[4]];
      other.getRange('A1').formulas = [['=Sheet1!A1+1']];
      context.workbook.names.add('Four', sheet.getRange('A1'));
      sheet.name = "Bob's goals";
      const cell = other.getRange('A1').load('formulas, values');
      const name = context.workbook.names.getItem('Four').load('formula, value');
      await context.sync();
      expect([cell.formulas[0]![0], cell.values[0]![0], name.formula]).toEqual([
        "='Bob''s goals'!A1+1",
        5,
        "='Bob''s goals'!$A$1",
      ]);
    });
  });

  it('outline levels hide and show', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('2:5').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      sheet.showOutlineLevels(2, 0);
      const [outer, inner] = [sheet.getRange('2:2').load('rowHidden'), sheet.getRange('3:3').load('rowHidden')];
      await context.sync();
      expect([outer.rowHidden, inner.rowHidden]).toEqual([false, true]);
      sheet.showOutlineLevels(1, 0);
      outer.load('rowHidden');
      await context.sync();
      expect(outer.rowHidden).toBe(true);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.showOutlineLevels(9, 0);
      }),
    ).toBe('InvalidArgument');
  });

  it('selection and the active sheet', async () => {
    await onSheet(async (context) => {
      const other = context.workbook.worksheets.add('B');
      other.getRange('B2:C3').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(['B', 'B!B2:C3', 'B!B2']);
    });
  });
});
