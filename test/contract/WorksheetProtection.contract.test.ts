// What Microsoft’s reference says of Excel.WorksheetProtection, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('worksheetprotection'), () => {
  it('locks cells, leaves unlocked ones, and is not applied twice', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true, selectionMode: 'Unlocked' });
      sheet.getRange('B1').values = [['ok']];
      sheet.getRange('5:5').insert('Down');
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowInsertRows: true,
        allowDeleteRows: false,
        selectionMode: 'Unlocked',
      });
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('AccessDenied');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.protection.protect();
      }),
    ).toBe('InvalidOperation');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.getRange('1:1').delete('Up');
      }),
    ).toBe('AccessDenied');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBeUndefined();
  });
});
