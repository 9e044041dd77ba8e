// What Microsoft’s reference says of Excel.WorksheetCollection, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('worksheetcollection'), () => {
  it('adds at the end, counts names, finds by name regardless of case', async () => {
    await onSheet(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add().load('name, position');
      const named = sheets.add('Goals').load('position');
      const found = sheets.getItem('gOALS').load('name');
      const missing = sheets.getItemOrNullObject('No');
      const count = sheets.getCount();
      const last = sheets.getLast().load('name');
      const first = sheets.getFirst().load('name');
      await context.sync();
      expect([
        added.name,
        added.position,
        named.position,
        found.name,
        missing.isNullObject,
        count.value,
        last.name,
        first.name,
      ]).toEqual(['Sheet2', 1, 2, 'Goals', true, 3, 'Goals', 'Sheet1']);
    });
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History', '   '])(
    'refuses the name "%s"',
    async (name) => {
      expect(
        await errorOf(async (context) => {
          context.workbook.worksheets.add('ok').name = name;
        }),
      ).toBe('InvalidArgument');
    },
  );

  it('refuses taken names in any case, finds no missing sheet', async () => {
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.add('SHEET1');
      }),
    ).toBe('ItemAlreadyExists');
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem('No').activate();
      }),
    ).toBe('ItemNotFound');
  });
});
