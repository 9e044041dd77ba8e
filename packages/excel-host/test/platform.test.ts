// The embedded workbook where it stands for one Excel or another: its platform, its limits, what it counts, and the page around it that shows other workbooks.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { connectClient, createHost } from '../src';

const base64 = (data: WorkbookData): string => Buffer.from(writeXlsx(data)).toString('base64');

describe('the host as a platform', () => {
  it('plays the platform it is told to', async () => {
    const host = await createHost(undefined, { requirementSets: { ExcelApi: '1.7' } });
    const { Excel, Office } = connectClient(host);
    expect([
      Office.context.requirements.isSetSupported('ExcelApi', '1.7'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.8'),
      Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1'),
    ]).toEqual([true, false, false]);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('fails as a whole while a cell is edited, and beyond 5 MB', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    const write = (text: string): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B200').values = Array.from({ length: 200 }, () => [
          text,
          text,
        ]);
        await context.sync();
      });
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write('x')).resolves.toBeUndefined();
    await expect(write('x'.repeat(20_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('answers nothing while a person edits a cell, and afterwards what was ready to wait, in order', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    const write = (text: string, options: Excel.RunOptions): Promise<void> =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
    host.setEditing({ sheet: 'Sheet1', row: 0, column: 0 });
    const patient = ['first', 'second'].map((text) => write(text, { delayForCellEdit: true }));
    await expect(write('refused', {})).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(host.snapshot().sheets[0]?.rows).toEqual([]);
    host.setEditing(undefined);
    await Promise.all(patient);
    expect(host.snapshot().sheets[0]?.rows[0]?.cells[0]?.value).toBe('second');
    await expect(write('third', {})).resolves.toBeUndefined();
  });

  it('counts what goes through the bridge', async () => {
    const host = await createHost();
    const { Excel } = connectClient(host);
    await Excel.run(async (context) => {
      host.traffic.reset();
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['', ''],
        ['', ''],
      ]);
      expect(host.traffic.requests).toBe(1);
      expect(host.traffic.requestBytes).toBeGreaterThan(200);
      expect(host.traffic.responseBytes).toBeGreaterThan(100);
    });
  });

  it('settings of both APIs are the same', async () => {
    const host = await createHost();
    const { Excel, Office } = connectClient(host);
    await Excel.run(async (context) => {
      context.workbook.settings.add('colour', { hue: 180 });
      const setting = context.workbook.settings.getItem('colour').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('none');
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ hue: 180 }, true]);
    });
    Office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect(host.snapshot().webExtension?.properties).toMatchObject({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  });
});

describe('a workbook beside this one', () => {
  it('opens a blank workbook, or the one given, beside this one', async () => {
    const opened: WorkbookData[] = [];
    const host = await createHost(undefined, { onNewWorkbook: (workbook) => opened.push(workbook) });
    const { Excel } = connectClient(host);
    const data = emptyWorkbook();
    await Excel.createWorkbook();
    await Excel.createWorkbook(
      base64({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, name: 'Given' })), activeSheet: 'Given' }),
    );
    expect(opened.map((workbook) => workbook.sheets.map((sheet) => sheet.name))).toEqual([['Sheet1'], ['Given']]);
    expect(host.snapshot().sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    await expect(Excel.createWorkbook('AAAA')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('is refused by name where nobody shows another workbook', async () => {
    const { Excel } = connectClient(await createHost());
    await expect(Excel.createWorkbook()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
