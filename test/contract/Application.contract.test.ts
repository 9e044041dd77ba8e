// What Microsoft’s reference says of Excel.Application, held against the Excel under test.
import { learn, onSheet } from './excelUnderTest';

describe(learn('application'), () => {
  it('calculates by itself, when told, or not until the end of the batch', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      context.application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[6]]);
      context.application.calculationMode = 'Automatic';
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[9]];
      await context.sync();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    });
  });
});
