// What Microsoft’s reference says of Excel.PageBreakCollection, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('pagebreakcollection'), () => {
  it('breaks are added before a row, found in the order of rows, moved by inserted rows and removed', async () => {
    await onSheet(async (context, sheet) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A21');
      breaks.add('A9:C11');
      breaks.add('A21');
      sheet.getRange('3:4').insert('Down');
      breaks.load('items/rowIndex');
      const cell = breaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      expect([breaks.items.map(({ rowIndex }) => rowIndex), cell.address]).toEqual([[10, 22], 'Sheet1!A11']);
      breaks.getItem(0).delete();
      const left = breaks.getCount();
      await context.sync();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      expect([left.value, none.value]).toEqual([1, 0]);
    });
  });

  it('those between columns are kept apart from those between rows', async () => {
    await onSheet(async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A9');
      sheet.verticalPageBreaks.add('D1:E7');
      sheet.getRange('B:B').insert('Right');
      const breaks = sheet.verticalPageBreaks.load('items/columnIndex');
      const cell = breaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      expect([breaks.items.map(({ columnIndex }) => columnIndex), cell.address]).toEqual([[4], 'Sheet1!E1']);
      breaks.removePageBreaks();
      const [none, left] = [breaks.getCount(), sheet.horizontalPageBreaks.getCount()];
      await context.sync();
      expect([none.value, left.value]).toEqual([0, 1]);
      expect(
        await errorOf(async (_context, other) => {
          other.verticalPageBreaks.add('A1');
        }),
      ).toBe('InvalidArgument');
    });
  });

  it('the first row begins a page anyway', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.horizontalPageBreaks.add('A1');
      }),
    ).toBe('InvalidArgument');
  });
});
