// As many rows as nobody has: few requests, and none too large for Excel on the web.

import { connectClient, createHost } from '@coachbook/excel-host';
import { diffWorkbooks, type WorkbookData } from '@coachbook/workbook';
import { manyRows } from '../../bench/manyRows';
import { runBatches } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { repairInExcel } from '../../src/app/repair';
import { createSheets, readNames } from '../../src/excel';
import { decodeWorkbook, markOf } from '../../src/sheets';

const today = '2026-11-23';
/** Above it, the embedded workbook refuses a request or an answer as Excel on the web does. */
const mostBytes = 5_000_000;

async function open(workbook?: WorkbookData) {
  const host = await createHost(workbook, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  return { host, run: runBatches(Excel) };
}

const made = recompute(manyRows(5_000, today), today, 'file').after;

it('5,000 rows are made in nine requests, none of them above the limit', async () => {
  const { host, run } = await open();
  host.traffic.reset();
  await run(async (context) => {
    const { workbook: before, cellStyles } = await readNames(context);
    await createSheets(context, diffWorkbooks(before, { ...made, sheets: [...made.sheets, ...before.sheets] }), {
      mark: markOf({ sheets: made.sheets.map(({ name }) => name), by: '', since: new Date(2026, 10, 23, 9) }),
      before,
      cellStyles,
    });
  });
  expect(host.traffic.requests).toBeLessThanOrEqual(9);
  expect(decodeWorkbook(host.snapshot()).engagement.goals).toHaveLength(2_000);
}, 120_000);

it('5,000 rows are brought up to date in three requests, far below the limit', async () => {
  const { host, run } = await open(made);
  const first = await refresh(run, today);
  expect(
    first.engagement.goals.length + first.engagement.projectActions.length + first.engagement.readings.length,
  ).toBe(5_000);
  const goals = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === 'Goals'));
  const table = goals?.tables.find(({ name }) => name === 'Goals');
  host.user.type(
    goals?.name ?? '',
    (table?.area.top ?? 0) + 3,
    table?.columns.findIndex(({ name }) => name === 'Current value') ?? 0,
    '71',
  );
  host.traffic.reset();
  const second = await refresh(run, today);
  expect(second.edits.length).toBeGreaterThan(0);
  expect(host.traffic.requests).toBeLessThanOrEqual(4);
  expect(host.traffic.responseBytes).toBeLessThan(mostBytes / 2);
  host.traffic.reset();
  expect((await refresh(run, today)).edits).toEqual([]);
  expect(host.traffic.requests).toBe(2);
}, 120_000);

it('texts that are too many for one answer are read in parts, and nothing is missing', async () => {
  const { host, run } = await open(manyRows(1_000, today, ` ${'and why '.repeat(2_000)}`));
  const { engagement } = await refresh(run, today);
  expect(engagement.goals).toHaveLength(400);
  expect(engagement.goals.at(-1)?.name.length).toBeGreaterThan(16_000);
  expect(host.traffic.requests).toBeGreaterThan(3);
  host.traffic.reset();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Goal tree').delete();
    await context.sync();
  });
  const mended = await repairInExcel(run, today);
  expect(mended.engagement.goals).toHaveLength(400);
  expect(mended.engagement).toEqual(engagement);
  expect(host.snapshot().sheets.map(({ name }) => name)).toContain('Goal tree');
}, 120_000);
