// The whole workbook with 50, 500 and 5,000 rows: made and brought up to date through the Excel API against the bare cost of the same blocks, and written as a file against exceljs.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { diffWorkbooks, type Edit, type WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, runBatches } from '../src/app';
import { readOurs } from '../src/app/readOurs';
import { recompute } from '../src/app/recompute';
import { refresh } from '../src/app/refresh';
import { applyEdits, createSheets, readNames } from '../src/excel';
import { markOf } from '../src/sheets';
import type { BenchRow } from './BenchRow';
import { excelJs } from './excelJs';
import { manyRows } from './manyRows';

const today = '2026-11-23';
const sizes = [50, 500, 5_000];

async function open(workbook?: WorkbookData) {
  const host = await createHost(workbook, { now: () => new Date(2026, 10, 23, 9) });
  return { host, run: runBatches(connectClient(host).Excel) };
}

async function timed<T>(act: () => T | Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const start = performance.now();
  const result = await act();
  return { result, milliseconds: performance.now() - start };
}

function traffic(what: string, host: Host): readonly BenchRow[] {
  const { requests, requestBytes, responseBytes } = host.traffic;
  return [
    { name: `${what}: requests`, value: requests, unit: '' },
    { name: `${what}: sent`, value: Math.round(requestBytes / 1000), unit: 'kB' },
    { name: `${what}: received`, value: Math.round(responseBytes / 1000), unit: 'kB' },
  ];
}

const row = (name: string, value: number, yardstick?: number): BenchRow => ({
  name,
  value: Math.round(value),
  unit: 'ms',
  ...(yardstick === undefined ? {} : { ratio: Math.round((value / yardstick) * 100) / 100 }),
});
const isBlock = ({ kind }: Edit): boolean => kind === 'setValues' || kind === 'setFormulas';

async function creating(rows: number, made: WorkbookData): Promise<readonly BenchRow[]> {
  const { host, run } = await open();
  host.traffic.reset();
  const whole = await timed(() =>
    run(async (context) => {
      const { workbook: before, cellStyles } = await readNames(context);
      const edits = diffWorkbooks(before, { ...made, sheets: [...made.sheets, ...before.sheets] });
      await createSheets(context, edits, {
        mark: markOf({ sheets: made.sheets.map(({ name }) => name), by: '', since: new Date() }),
        before,
        cellStyles,
      });
      return edits;
    }),
  );
  const rowsOfTraffic = traffic(`create ${rows} rows`, host);
  const again = await open(made);
  const bare = await timed(() => again.run((context) => applyEdits(context, whole.result.filter(isBlock), made)));
  return [
    ...rowsOfTraffic,
    row(`create ${rows} rows`, whole.milliseconds, bare.milliseconds),
    row(`bare writing of the same ${rows} rows`, bare.milliseconds),
  ];
}

async function refreshing(rows: number, made: WorkbookData): Promise<readonly BenchRow[]> {
  const { host, run } = await open(made);
  await refresh(run, today);
  const goals = made.sheets.find(({ tables }) => tables.some(({ name }) => name === 'Goals'));
  const table = goals?.tables.find(({ name }) => name === 'Goals');
  host.user.type(
    goals?.name ?? '',
    (table?.area.top ?? 0) + 3,
    table?.columns.findIndex(({ name }) => name === 'Current value') ?? 0,
    '71',
  );
  host.traffic.reset();
  const whole = await timed(() => refresh(run, today));
  const rowsOfTraffic = traffic(`refresh ${rows} rows, one changed`, host);
  const bare = await timed(() =>
    run(async (context) => {
      await readOurs(context);
      await applyEdits(context, whole.result.edits, whole.result.before);
    }),
  );
  return [
    ...rowsOfTraffic,
    row(`refresh ${rows} rows, one changed`, whole.milliseconds, bare.milliseconds),
    row(`bare reading and writing of the same ${rows} rows`, bare.milliseconds),
  ];
}

/** The whole workbook by us; only its cell values by exceljs. */
async function writing(rows: number, made: WorkbookData): Promise<readonly BenchRow[]> {
  writeXlsx(made);
  const ours = await timed(() => writeXlsx(made));
  const library = excelJs();
  if (!library) return [row(`write a file of ${rows} rows`, ours.milliseconds)];
  const theirs = await timed(async () => {
    const book = new library.Workbook();
    for (const { name, rows: lines } of made.sheets) {
      const sheet = book.addWorksheet(name);
      for (const { cells } of lines) sheet.addRow(cells.map(({ value }) => (typeof value === 'object' ? null : value)));
    }
    await book.xlsx.writeBuffer();
  });
  return [
    row(`write a file of ${rows} rows, with everything in it`, ours.milliseconds, theirs.milliseconds),
    row(`exceljs, only its cell values`, theirs.milliseconds),
  ];
}

/** Each measured once, after a first one that is thrown away. */
export async function sheetsBench(): Promise<readonly BenchRow[]> {
  await creating(0, newWorkbook({ language: 'en', content: 'blank', today }));
  const measured: BenchRow[] = [];
  for (const size of sizes) {
    const made = recompute(manyRows(size, today), today, 'file').after;
    measured.push(...(await creating(size, made)), ...(await refreshing(size, made)), ...(await writing(size, made)));
  }
  return measured;
}
