// What Microsoft’s reference says of Excel.Style, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('style'), () => {
  it('is added by name, described, and given to cells, which follow it but for what is their own', async () => {
    await onSheet(async (context, sheet) => {
      const { styles } = context.workbook;
      styles.add('Mine');
      const mine = styles.getItem('Mine');
      mine.fill.color = '#A9D5D3';
      mine.font.bold = true;
      mine.horizontalAlignment = 'Right';
      mine.numberFormat = '0%';
      const range = sheet.getRange('A1:B2');
      range.format.font.italic = true;
      range.style = 'Mine';
      sheet.getRange('B2').format.fill.color = '#FF0000';
      await context.sync();
      range.load('style, numberFormat');
      range.format.font.load('bold, italic');
      const fill = sheet.getRange('A1').format.fill.load('color');
      styles.load('items/name, items/builtIn');
      await context.sync();
      expect([
        range.style,
        range.numberFormat[1]?.[1],
        range.format.font.bold,
        range.format.font.italic,
        fill.color,
      ]).toEqual(['Mine', '0%', true, false, '#A9D5D3']);
      expect(styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name)).toEqual(['Mine']);
      context.workbook.styles.getItem('Mine').fill.color = '#1B5E20';
      const [own, other] = [
        sheet.getRange('A2').format.fill.load('color'),
        sheet.getRange('B2').format.fill.load('color'),
      ];
      await context.sync();
      expect([own.color, other.color]).toEqual(['#1B5E20', '#FF0000']);
    });
  });

  it('is one of a cell’s, row’s or column’s properties, beside which its formatting is not set', async () => {
    await onSheet(async (context, sheet) => {
      context.workbook.styles.add('Mine');
      context.workbook.styles.getItem('Mine').wrapText = true;
      sheet.getRange('A1:B1').setCellProperties([[{ style: 'Mine' }, {}]]);
      sheet.getRange('D:E').setColumnProperties([{}, { style: 'Mine' }]);
      const properties = sheet.getRange('A1:E1').getCellProperties({ style: true });
      await context.sync();
      expect(properties.value[0]?.map(({ style }) => style)).toEqual(['Mine', 'Normal', 'Normal', 'Normal', 'Mine']);
    });
  });

  it('has a name of its own, and is deleted', async () => {
    expect(
      await errorOf(async (context) => {
        context.workbook.styles.add('Mine');
        context.workbook.styles.add('mine');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').style = 'Nobody’s';
      }),
    ).toBe('ItemNotFound');
    await onSheet(async (context) => {
      context.workbook.styles.add('Mine');
      context.workbook.styles.getItem('Mine').delete();
      const count = context.workbook.styles.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
