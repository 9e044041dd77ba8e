// The open workbook as a file, through Office's own way of giving it.

import { connectClient, createHost } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { createSession, runBatches } from '../../src/app';
import { readFile } from '../../src/excel';

const workbook: WorkbookData = { ...emptyWorkbook(), properties: { custom: { Team: 'North' } } };

describe('the open workbook', () => {
  it('is given as the file it would be saved as, with what no table holds', async () => {
    const host = await createHost(workbook);
    host.user.type('Sheet1', 2, 1, 'Typed');
    const bytes = await readFile(connectClient(host).Office.context.document)();
    expect(bytes).toEqual(writeXlsx(host.snapshot()));
    expect(readXlsx(bytes).workbook.properties.custom).toEqual({ Team: 'North' });
  });

  it('arrives whole in however many slices', async () => {
    const { document } = connectClient(await createHost(workbook)).Office.context;
    const inSlices: Parameters<typeof readFile>[0] = {
      getFileAsync: (type, done) => document.getFileAsync(type, { sliceSize: 100 }, done),
    };
    const whole = await readFile(document)();
    expect(whole.length).toBeGreaterThan(300);
    expect(await readFile(inSlices)()).toEqual(whole);
  });

  it('is read by the session, which does without where none is given', async () => {
    const { Excel, Office } = connectClient(await createHost(workbook));
    const session = (more: Partial<Parameters<typeof createSession>[0]>) =>
      createSession({
        run: runBatches(Excel),
        today: () => '2026-11-24',
        now: () => new Date(2026, 10, 23, 9),
        ...more,
      });
    expect(await session({ readFile: readFile(Office.context.document) }).readFile()).toBeInstanceOf(Uint8Array);
    expect(await session({}).readFile()).toBeUndefined();
    expect(await session({ readFile: () => Promise.reject(new Error('No')) }).readFile()).toBeUndefined();
    expect(await session({ readFile: () => new Promise(() => undefined), timeoutMs: 1 }).readFile()).toBeUndefined();
  });
});
