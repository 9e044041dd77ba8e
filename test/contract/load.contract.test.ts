// What Microsoft’s reference says of loading, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('requestcontext'), () => {
  it('refuses unknown properties and names members it does not have', async () => {
    expect(await errorOf(async (_context, sheet) => { sheet.getRange('A1').load('nonsense' as 'values'); })).toBe('InvalidArgument');
    expect(await errorOf(async (_context, sheet) => { sheet.getRange('A1').load('linkedDataTypeState'); })).toBe('ApiNotFound');
    expect(await errorOf(async (_context, sheet) => { sheet.getRange('A1').flashFill(); })).toBe('ApiNotFound');
  });

  it('takes paths, lists and objects, and toJSON gives back what was loaded', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Sheet1!A1', format: { font: { bold: false } } });
      expect(() => range.values).toThrow(/load/);
    });
  });

  it('set() writes several at once', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.set({ values: [[1]], format: { font: { bold: true, color: '#0F6C6D' }, wrapText: true } });
      range.load('values, format/wrapText, format/font/bold, format/font/color');
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold, range.format.font.color]).toEqual([[[1]], true, true, '#0F6C6D']);
    });
  });
});
