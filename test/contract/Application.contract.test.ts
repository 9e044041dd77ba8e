// What Microsoft’s reference says of Excel.Application, held against the Excel under test.
import { connectClient, createHost } from '../../src/host';
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

  it('plays the platform it is told to', async () => {
    const host = await createHost(undefined, { requirementSets: { ExcelApi: '1.7' } });
    const { Excel, Office } = connectClient(host);
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.7'), Office.context.requirements.isSetSupported('ExcelApi', '1.8'), Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')]).toEqual([true, false, false]);
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
      await context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('fails as a whole while a cell is edited, and beyond 5 MB', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    const write = (text: string): Promise<unknown> => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B200').values = Array.from({ length: 200 }, () => [text, text]);
      await context.sync();
    });
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).resolves.toBeUndefined();
    await expect(write('x'.repeat(20_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('counts what goes through the bridge', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    await Excel.run(async (context) => {
      host.traffic.reset();
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([['', ''], ['', '']]);
      expect(host.traffic.requests).toBe(1);
      expect(host.traffic.requestBytes).toBeGreaterThan(200);
      expect(host.traffic.responseBytes).toBeGreaterThan(100);
    });
  });
});
