// F13: numbers that come back with fewer digits than they were written with are the same numbers.

import { PROFILES } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { newWorkbook, type Change } from '../../src/app';
import { settled, started, today } from './openSession';

const whole = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const example: WorkbookData = {
  ...whole,
  sheets: whole.sheets.filter(({ name }) => ['Settings', 'People', '4 Goals', 'Goal tree'].includes(name)),
  activeSheet: '4 Goals',
};
const profile = { ...PROFILES.embedded, digits: 15 } as const;

it('a refresh comes to rest', async () => {
  const { host, session } = await started(example, {}, { profile });
  expect(JSON.stringify(host.snapshot())).toMatch(/0\.\d{16,}/);
  await session.load();
  expect(session.getSnapshot()).toMatchObject({ sheets: 'current', recomputed: { edits: [] } });
});

it('what the pane wrote can be taken back', async () => {
  const opened = await started(example, {}, { profile });
  const third: Change = {
    kind: 'set',
    place: { table: 'goals', row: 1, id: 'G1.1', column: 'weight' },
    value: 1 / 3 + 1e-16,
  };
  expect(await opened.session.change([third])).toBe(true);
  await settled(opened);
  expect(opened.session.getSnapshot().undo).toBeDefined();
  expect(await opened.session.undo()).toBe(true);
});

it('where cells do not keep what is written, it is not written for ever: the session says so, and who asks again is obeyed', async () => {
  const { host, session, run } = await started(example);
  const at = host.snapshot().sheets.find(({ name }) => name === 'Goal tree')?.tables[0]?.area.top ?? 0;
  const shown = () => JSON.stringify(host.snapshot().sheets.find(({ name }) => name === 'Goal tree')?.rows[at + 1]);
  // Something puts its own figure into a cell of ours, and nobody hears of it.
  const spoil = () =>
    run(async (context) => {
      context.workbook.worksheets.getItem('Goal tree').getRangeByIndexes(at + 1, 3, 1, 1).values = [[0.123]];
      await context.sync();
    });
  await spoil();
  const spoiled = shown();
  // That cell was written by the refresh before.
  await session.refresh();
  expect([session.getSnapshot().sheets, shown()]).toEqual(['unsettled', spoiled]);
  await session.refresh();
  expect([session.getSnapshot().sheets, shown() === spoiled]).toEqual(['current', false]);
});
