// Others rename or delete what a value names, in the moment between Coachbook's reading and its writing.

import type { Host } from '@coachbook/excel-host';
import type { Change } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { openWatched, type Opened } from '../faults/openWatched';
import { today } from '../faults/smallBook';

let opened: Opened | undefined;
afterEach(async () => {
  await opened?.session.stop();
  opened = undefined;
});

function tableIn(host: Host, table: string) {
  for (const { name: sheet, tables } of host.snapshot().sheets) {
    const found = tables.find(({ name }) => name === table);
    if (found)
      return {
        sheet,
        first: found.area.top + 1,
        column: (header: string): number => found.area.left + found.columns.findIndex(({ name }) => name === header),
      };
  }
  throw new Error(`No table ${table}`);
}

const type = (host: Host, table: string, header: string, row: number, text: string): unknown => {
  const { sheet, first, column } = tableIn(host, table);
  return host.remoteUser.type(sheet, first + row, column(header), text, { overrideAlert: true });
};

const remove = (host: Host, table: string, row: number): unknown => {
  const { sheet, first } = tableIn(host, table);
  return host.remoteUser.deleteTableRows(sheet, table, first + row, 1);
};

const rename = (host: Host): unknown => type(host, 'People', 'Name', 1, 'Beate');
const swap = (host: Host): void => {
  type(host, 'People', 'Name', 0, 'Bea');
  type(host, 'People', 'Name', 1, 'Ann');
};

/** `act` happens just before the first request that writes the changes. */
async function meanwhile(act: (host: Host) => unknown, changes: readonly Change[], before: readonly Change[] = []) {
  const { host, session, requests } = (opened = await openWatched());
  await session.refresh();
  if (before.length > 0) expect(await session.change(before)).toBe(true);
  let isDone = false;
  requests.meet((_, writes) => {
    if (!writes || isDone) return undefined;
    isDone = true;
    return { kind: 'act', act: () => void act(host) };
  });
  const worked = await session.change(changes);
  requests.meet(() => undefined);
  await host.settled();
  return { worked, error: session.getSnapshot().error, ...decodeWorkbook(host.snapshot()).engagement };
}

const owner: Change = { kind: 'set', place: { table: 'goals', row: 1, id: 'G1', column: 'owner' }, value: 'P2' };
const reading: Change = { kind: 'add', table: 'readings', values: { of: 'G3', day: today, value: 9 } };
const action: Change = { kind: 'add', table: 'projectActions', values: { name: 'New', goal: 'G2', owner: 'P2' } };
const follower: Change = {
  kind: 'add',
  table: 'projectActions',
  values: { name: 'New', predecessors: [{ action: 'A1', type: 'FS', lag: 2 }] },
};
const customer: Change = { kind: 'add', table: 'customers', values: { name: 'Shops' } };
const serving: Change = {
  kind: 'set',
  place: { table: 'mission', row: undefined, id: undefined, column: 'serves' },
  value: ['C1'],
};

describe('people, who are named by name', () => {
  it('one who is renamed is named by the new name', async () => {
    const { worked, goals } = await meanwhile(rename, [owner]);
    expect([worked, goals.find(({ id }) => id === 'G1')?.owner]).toEqual([true, 'P2']);
  });

  it('two who exchange their names are not taken for one another', async () => {
    const { worked, projectActions } = await meanwhile(swap, [action]);
    expect([worked, projectActions.map(({ name, owner: id }) => [name, id])]).toEqual([
      true,
      [
        ['Begin', 'P2'],
        ['Go on', 'P1'],
        ['New', 'P2'],
      ],
    ]);
  });

  it('nor where letters are written into the column of one of them', async () => {
    const { worked, assignments } = await meanwhile(swap, [
      { kind: 'assign', activity: 'W1', person: 'P2', letters: 'R' },
    ]);
    expect([worked, assignments.map(({ person, letters }) => [person, letters])]).toEqual([true, [['P2', 'R']]]);
  });

  it('one who is deleted owns nothing any more', async () => {
    const { worked, error, goals } = await meanwhile((host) => remove(host, 'People', 1), [owner]);
    expect([worked, error?.kind, goals.find(({ id }) => id === 'G1')?.owner]).toEqual([false, 'gone', 'P1']);
  });
});

describe('rows, which are named by id', () => {
  it.each<[string, (host: Host) => unknown, Change]>([
    ['a reading, of a goal', (host) => remove(host, 'Goals', 3), reading],
    ['an action, for a goal', (host) => remove(host, 'Goals', 2), action],
    ['an action, after another', (host) => remove(host, 'ProjectActions', 0), follower],
    ['a reading, of a goal on a sheet', (host) => host.user.deleteSheet(tableIn(host, 'Goals').sheet), reading],
  ])('%s that is deleted is refused, and nothing of it is written', async (_, act, change) => {
    const { worked, error, readings, projectActions } = await meanwhile(act, [change]);
    expect([worked, error?.kind, readings.map(({ id }) => id)]).toEqual([false, 'gone', ['RD1', 'RD2']]);
    expect(projectActions.some(({ name }) => name === 'New')).toBe(false);
  });

  it('a field of the mission that names one that is deleted stays as it was', async () => {
    const { worked, error, mission } = await meanwhile((host) => remove(host, 'Customers', 0), [serving], [customer]);
    expect([worked, error?.kind, mission.serves]).toEqual([false, 'gone', []]);
  });

  it.each<[string, (host: Host) => unknown]>([
    ['another row is deleted', (host) => remove(host, 'Goals', 0)],
    ['its sheet is renamed', (host) => host.user.renameSheet(tableIn(host, 'Goals').sheet, 'Our goals')],
  ])('what they are named by is written where %s', async (_, act) => {
    const { worked, readings } = await meanwhile(act, [reading]);
    expect([worked, readings.map(({ of, value }) => [of, value])]).toEqual([
      true,
      [
        ['G2', 30],
        ['G3', 10],
        ['G3', 9],
      ],
    ]);
  });

  it('what was named before and is nowhere may be named again: whoever wrote it knows why', async () => {
    const { worked } = await meanwhile(
      () => undefined,
      [{ kind: 'add', table: 'readings', values: { of: 'G77', day: today, value: 9 } }],
    );
    expect(worked).toBe(true);
  });
});

it.each<[string, Change, number]>([
  ['nobody', { kind: 'set', place: { table: 'goals', row: 1, id: 'G1', column: 'target' }, value: 7 }, 28],
  ['somebody', owner, 31],
  ['a goal', reading, 56],
  ['a goal and somebody', action, 43],
])('naming %s costs no request, and three actions for each table', async (_, change, most) => {
  const { session, requests } = (opened = await openWatched());
  await session.refresh();
  requests.meet(() => undefined);
  expect(await session.change([change])).toBe(true);
  expect(requests.sent.findIndex(({ writes }) => writes)).toBe(1);
  expect(requests.sent[1]?.actions).toBeLessThanOrEqual(most);
});
