// A workbook that was made, opened by Microsoft's own client in a window of its own.

import { connectClient, createHost } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { createSession, runBatches } from '../../src/app';
import { openNewWorkbook } from '../../src/excel';

const sheetNames = (workbook: WorkbookData) => workbook.sheets.map(({ name }) => name);

/** Longer than one portion of the way there. */
const long = (): WorkbookData => {
  const workbook = emptyWorkbook();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: 'Copy',
      rows: Array.from({ length: 3000 }, (_, index) => ({
        index,
        cells: [{ column: 0, value: `Line ${index * 7919}` }],
      })),
    })),
    activeSheet: 'Copy',
  };
};

describe('a new workbook', () => {
  it('arrives as it was made, and the open one stays as it is', async () => {
    const opened: WorkbookData[] = [];
    const host = await createHost(undefined, { onNewWorkbook: (workbook) => opened.push(workbook) });
    const before = host.snapshot();
    const made = long();
    const bytes = writeXlsx(made);
    expect(bytes.length).toBeGreaterThan(8192 * 2);
    await openNewWorkbook(connectClient(host).Excel)(bytes);
    expect(opened.map(sheetNames)).toEqual([['Copy']]);
    expect(opened[0]?.sheets[0]?.rows.at(-1)?.cells[0]?.value).toBe(`Line ${2999 * 7919}`);
    expect(host.snapshot()).toEqual(before);
  });

  it('is opened by the session, which says whether it worked', async () => {
    const { Excel } = connectClient(await createHost(undefined, { onNewWorkbook: () => undefined }));
    const refusing = connectClient(await createHost()).Excel;
    const sessionOf = (excel: typeof Excel) =>
      createSession({
        run: runBatches(excel),
        today: () => '2026-11-24',
        now: () => new Date(2026, 10, 23, 9),
        openNew: openNewWorkbook(excel),
      });
    expect(await sessionOf(Excel).openWorkbook(writeXlsx(long()))).toBe(true);
    expect(await sessionOf(refusing).openWorkbook(writeXlsx(long()))).toBe(false);
    expect(
      await createSession({
        run: runBatches(Excel),
        today: () => '2026-11-24',
        now: () => new Date(2026, 10, 23, 9),
      }).openWorkbook(writeXlsx(long())),
    ).toBe(false);
    expect(
      await createSession({
        run: runBatches(Excel),
        today: () => '2026-11-24',
        now: () => new Date(2026, 10, 23, 9),
        openNew: () => new Promise(() => undefined),
        timeoutMs: 1,
      }).openWorkbook(new Uint8Array(1)),
    ).toBe(false);
  });
});
