// What Microsoft’s reference says of Excel.WorksheetFreezePanes, held against the Excel under test.
import { learn, onSheet } from './excelUnderTest';

describe(learn('worksheetfreezepanes'), () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(2), 'Sheet1!1:2'],
    ['columns', (panes) => panes.freezeColumns(1), 'Sheet1!A:A'],
    ['both, by the range that stays', (panes) => panes.freezeAt('A1:B4'), 'Sheet1!A1:B4'],
  ])('%s', async (_name, freeze, address) => {
    await onSheet(async (context, sheet) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(location.address).toBe(address);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
