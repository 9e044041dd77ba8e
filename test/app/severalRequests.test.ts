// Writes too large for one request, and somebody who acts between two of them: each request finds its rows where the ones before it left them.

import type { Host } from '@coachbook/excel-host';
import type { Change } from '../../src/app';
import { engagementIn, onWrites, open, tableIn } from './moment';

/** Excel on the web takes 5 MB in one request. */
const long = (text: string): string => `${text} `.padEnd(30_000, 'x');

const imported: readonly Change[] = Array.from({ length: 200 }, (_, at): Change => ({
  kind: 'add',
  table: 'projectActions',
  values: { name: `Imported ${at}`, goal: 'G2', owner: 'P1', start: '2026-10-05', duration: 5, tools: long(`${at}`) },
}));

const onActions =
  (act: (host: Host, table: ReturnType<typeof tableIn>) => void) =>
  (host: Host): void =>
    act(host, tableIn(host, 'ProjectActions'));

const acts: Readonly<Record<string, (host: Host) => void>> = {
  'does nothing': () => undefined,
  'inserts a row of the table': onActions((host, { sheet, top }) =>
    host.remoteUser.insertTableRows(sheet, 'ProjectActions', top + 1, 1),
  ),
  'inserts a row of the sheet': onActions((host, { sheet }) => host.user.insertRows(sheet, 1, 1)),
  'deletes a row': onActions((host, { sheet, top }) =>
    host.remoteUser.deleteTableRows(sheet, 'ProjectActions', top + 1, 1),
  ),
  sorts: onActions((host, { sheet, top, bottom, left, right, column }) =>
    host.remoteUser.sort(sheet, { top: top + 1, bottom, left, right }, column('Action'), false),
  ),
  filters: onActions((host, { sheet, top, column }) =>
    host.remoteUser.filter(sheet, top, column('Action'), { values: ['Go on'], blanks: false }),
  ),
};

it.each(Object.keys(acts))(
  'somebody %s: each imported row has what belongs to it',
  async (act) => {
    const { host, session, requests } = await open();
    requests.meet(onWrites({ 1: { kind: 'act', act: () => acts[act]?.(host) } }));
    expect(await session.change(imported)).toBe(true);
    expect(requests.sent.filter(({ writes }) => writes).length).toBeGreaterThan(1);
    await session.stop();
    const rows = engagementIn(host).projectActions;
    expect(rows.map(({ name }) => name)).toContain('Go on');
    for (const { kind, values } of imported as readonly Extract<Change, { kind: 'add' }>[])
      expect([kind, rows.filter(({ name }) => name === values.name).map(({ tools }) => tools)]).toEqual([
        'add',
        [values.tools],
      ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  },
  60_000,
);

it('readings sorted between two requests of a refresh keep their ids', async () => {
  const { host, session, requests, run } = await open();
  const goals = engagementIn(host).goals.length;
  await run(async (context) => {
    const { sheet, top, left, right, column } = tableIn(host, 'Goals');
    const rows = context.workbook.worksheets.getItem(sheet);
    context.workbook.tables.getItem('Goals').resize(rows.getRangeByIndexes(top, left, goals + 161, right - left + 1));
    for (const half of [0, 80]) {
      const names = Array.from({ length: 80 }, (_, at) => [long(`Goal ${half + at}`)]);
      rows.getRangeByIndexes(top + 1 + goals + half, column('Goal'), 80, 1).values = names;
      await context.sync();
    }
    const readings = tableIn(host, 'Readings');
    const below = (header: string): Excel.Range =>
      context.workbook.worksheets
        .getItem(readings.sheet)
        .getRangeByIndexes(readings.top + 3, readings.column(header), 2, 1);
    below('Reading of').values = [['G3'], ['G3']];
    below('Value').values = [[99], [5]];
    await context.sync();
  });
  await host.settled();
  const act = (): void => {
    const { sheet, top, left, right, column } = tableIn(host, 'Readings');
    host.remoteUser.sort(sheet, { top: top + 1, bottom: top + 4, left, right }, column('Value'), true);
  };
  requests.meet(onWrites({ 1: { kind: 'act', act } }));
  await session.refresh();
  expect(requests.sent.filter(({ writes }) => writes).length).toBeGreaterThan(1);
  requests.meet(() => undefined);
  await session.refresh();
  await session.stop();
  const rows = engagementIn(host).readings.map(({ id, value }) => `${id} ${value}`);
  expect(rows).toContain('RD1 30');
  expect(rows).toContain('RD2 10');
}, 120_000);
