// Others act in the moment before Coachbook writes, and the rows concerned cannot be told apart by their ids alone: ids are emptied, not given yet, or stand in a table beside another.

import type { Host } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import type { Change, Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { CHANGES } from '../faults/scenarios';
import { today } from '../faults/smallBook';
import { openWatched, type Opened } from '../faults/openWatched';

let opened: Opened[] = [];
afterEach(async () => {
  for (const { session } of opened) await session.stop();
  opened = [];
});

async function open(): Promise<Opened> {
  const made = await openWatched();
  opened.push(made);
  await made.session.refresh();
  return made;
}

function tableIn(host: Host, table: string) {
  for (const data of host.snapshot().sheets) {
    const found = data.tables.find(({ name }) => name === table);
    if (!found) continue;
    const { area, columns } = found;
    const column = (header: string): number => {
      const at = columns.findIndex(({ name }) => name === header);
      if (at < 0) throw new Error(`No column ${header} in ${table}`);
      return area.left + at;
    };
    return { sheet: data.name, data, ...area, first: area.top + 1, column };
  }
  throw new Error(`No table ${table}`);
}

/** The rows from that one on, that many. */
function sort(host: Host, table: string, by: string, first: number, count: number, ascending: boolean): void {
  const { sheet, first: top, left, right, column } = tableIn(host, table);
  const area = { top: top + first, bottom: top + first + count - 1, left, right };
  host.remoteUser.sort(sheet, area, column(by), ascending);
}

const type = (host: Host, table: string, header: string, row: number, text: string): unknown => {
  const { sheet, first, column } = tableIn(host, table);
  return host.remoteUser.type(sheet, first + row, column(header), text, { overrideAlert: true });
};

const read = (host: Host) => decodeWorkbook(host.snapshot()).engagement;

/** What stands in a column, by the ids of the rows. */
function column(host: Host, table: string, header: string): Readonly<Record<string, unknown>> {
  const { data, first, bottom, column: at } = tableIn(host, table);
  const cells = Array.from({ length: bottom - first + 1 }, (_, y) =>
    ['Id', header].map((name) => cellAt(data, first + y, at(name))?.value ?? null),
  );
  return Object.fromEntries(cells.flatMap(([id, value]) => (id === null ? [] : [[String(id), value]])));
}

/** `act` happens just before the first request that writes. */
async function meanwhile<T>(
  { host, requests }: Opened,
  act: (host: Host) => unknown,
  ask: () => Promise<T>,
): Promise<T> {
  let isDone = false;
  requests.meet((_, writes) => {
    if (!writes || isDone) return undefined;
    isDone = true;
    return { kind: 'act', act: () => void act(host) };
  });
  const answer = await ask();
  requests.meet(() => undefined);
  await host.settled();
  return answer;
}

describe('a row whose id is emptied', () => {
  it.each<[string, (host: Host) => void]>([
    ['they sort', (host) => sort(host, 'Readings', 'Value', 0, 2, true)],
    [
      'they delete it, and the next moves up',
      (host) =>
        host.remoteUser.deleteTableRows(
          tableIn(host, 'Readings').sheet,
          'Readings',
          tableIn(host, 'Readings').first,
          1,
        ),
    ],
  ])('is the one that was meant, although %s', async (_, act) => {
    const made = await open();
    await meanwhile(made, act, () => made.session.change(CHANGES.less ?? []));
    expect(read(made.host).readings.map(({ id, of, value }) => [id, of, value])).toEqual([['RD2', 'G3', 10]]);
  });

  it.each<[string, string, string, number]>([
    ['a goal', 'Goals', 'Goal', 5],
    ['a check-in', 'Readings', 'Value', 3],
  ])('by the undo of %s is the one that was added, wherever it was sorted to', async (change, table, by, count) => {
    const made = await open();
    const rows = ({ goals, readings, checkIns }: ReturnType<typeof read>) =>
      [...goals, ...readings, ...checkIns].map(({ row: _row, ...one }) => JSON.stringify(one)).sort();
    const before = rows(read(made.host));
    await made.session.change(CHANGES[change] ?? []);
    const worked = await meanwhile(
      made,
      (host) => sort(host, table, by, 0, count, false),
      () => made.session.undo(),
    );
    expect(worked).toBe(true);
    expect(rows(read(made.host))).toEqual(before);
  });
});

describe('tables side by side', () => {
  it('a baseline takes the next row where somebody types into the first', async () => {
    const made = await open();
    expect(
      await meanwhile(
        made,
        (host) => type(host, 'Baselines', 'Baseline', 0, 'Theirs'),
        () => made.session.change(CHANGES['a baseline'] ?? []),
      ),
    ).toBe(true);
    expect(read(made.host).baselines.map(({ name }) => name)).toEqual(['Theirs', 'As agreed']);
    expect(read(made.host).baselineActions.map(({ action }) => action)).toEqual(['A1', 'A2']);
  });

  it('new rows of both get their ids by a refresh, and sorted ones keep theirs', async () => {
    const made = await open();
    type(made.host, 'Readings', 'Reading of', 2, 'G3');
    type(made.host, 'Readings', 'Value', 2, '99');
    for (const row of [0, 1, 2]) type(made.host, 'CheckIns', 'Note', row, `note ${row}`);
    await made.host.settled();
    await meanwhile(
      made,
      (host) => sort(host, 'Readings', 'Value', 0, 3, false),
      () => made.session.refresh(),
    );
    expect(column(made.host, 'Readings', 'Value')).toEqual({ RD1: 30, RD2: 10, RD3: 99 });
    expect(column(made.host, 'CheckIns', 'Note')).toEqual({ CI1: 'note 0', CI2: 'note 1', CI3: 'note 2' });
  });
});

describe('a row without an id in its sheet', () => {
  const changes = (id: string, row: number): readonly Change[] => [
    { kind: 'set', place: { table: 'goals', row, id, column: 'target' }, value: 77 },
    { kind: 'add', table: 'readings', values: { of: id, day: today, value: 5 } },
  ];

  async function typed(): Promise<Opened & { readonly ask: () => Promise<boolean> }> {
    const made = await open();
    type(made.host, 'Goals', 'Goal', 4, 'Beta');
    type(made.host, 'Goals', 'Goal', 5, 'Alpha');
    await made.host.settled();
    await made.session.load();
    const beta = made.session.getSnapshot().recomputed?.engagement.goals.find(({ name }) => name === 'Beta');
    return { ...made, ask: () => made.session.change(changes(beta?.id ?? '', beta?.row ?? -1)) };
  }

  async function isRight({ host, session }: { readonly host: Host; readonly session: Session }): Promise<void> {
    await session.refresh();
    const { goals, readings } = read(host);
    const beta = goals.find(({ name }) => name === 'Beta');
    expect(goals.flatMap(({ name, target }) => (target === 77 ? [name] : []))).toEqual(['Beta']);
    expect(readings.filter(({ value }) => value === 5).map(({ of }) => of)).toEqual([beta?.id]);
  }

  it('is found by what stands in it, where it was sorted since the form was opened', async () => {
    const made = await typed();
    sort(made.host, 'Goals', 'Goal', 4, 2, true);
    await made.host.settled();
    expect(await made.ask()).toBe(true);
    await isRight(made);
  });

  it('is found by what stands in it, where it is sorted just before the writing', async () => {
    const made = await typed();
    expect(await meanwhile(made, (host) => sort(host, 'Goals', 'Goal', 4, 2, true), made.ask)).toBe(true);
    await isRight(made);
  });

  it('keeps its id for the moment while its name is typed anew', async () => {
    const made = await typed();
    type(made.host, 'Goals', 'Goal', 4, 'Gamma');
    await made.host.settled();
    expect(await made.ask()).toBe(true);
    expect(read(made.host).goals.find(({ target }) => target === 77)).toMatchObject({ name: 'Gamma' });
  });
});

it.each([
  ['a goal', 'Goals', 'Target', '500'],
  ['a check-in', 'CheckIns', 'Stress (0 to 10)', '9'],
] as const)(
  '%s takes the next row where somebody types into a column of its row that it leaves blank',
  async (change, table, header, text) => {
    const made = await open();
    const row = table === 'Goals' ? 4 : 0;
    expect(
      await meanwhile(
        made,
        (host) => type(host, table, header, row, text),
        () => made.session.change(CHANGES[change] ?? []),
      ),
    ).toBe(true);
    await made.session.refresh();
    const { first, data, column: at } = tableIn(made.host, table);
    const cells = (name: string) => [0, 1].map((y) => cellAt(data, first + row + y, at(name))?.value ?? null);
    expect(cells(header)).toEqual([Number(text), null]);
    expect(cells(table === 'Goals' ? 'Goal' : 'Note')).toEqual([
      null,
      table === 'Goals' ? 'From the form' : 'Going on',
    ]);
  },
);

it.each(['a goal', 'a check-in', 'a value'])(
  '%s finds a sheet that is renamed just before the writing',
  async (change) => {
    const made = await open();
    const act = (host: Host): void => {
      host.user.renameSheet(tableIn(host, 'Goals').sheet, 'Our goals');
      host.user.renameSheet(tableIn(host, 'ProjectActions').sheet, 'Our plan');
    };
    expect(await meanwhile(made, act, () => made.session.change(CHANGES[change] ?? []))).toBe(true);
    expect(made.session.getSnapshot().error).toBeUndefined();
  },
);

describe('where somebody gives the id of a new row to a row of theirs in that moment', () => {
  it('what is written with it names the new row, by the id that it gets', async () => {
    const made = await open();
    const changes: readonly Change[] = [
      { kind: 'add', table: 'goals', values: { id: 'G10', name: 'Mine' } },
      { kind: 'add', table: 'goals', values: { id: 'G10.1', name: 'Below mine', parent: 'G10' } },
      { kind: 'add', table: 'projectActions', values: { name: 'For mine', goal: 'G10' } },
      { kind: 'add', table: 'readings', values: { of: 'G10', day: today, value: 1 } },
    ];
    const worked = await meanwhile(
      made,
      (host) => {
        type(host, 'Goals', 'Id', 4, 'G10');
        type(host, 'Goals', 'Goal', 4, 'Theirs');
      },
      () => made.session.change(changes),
    );
    expect(worked).toBe(true);
    const { goals, projectActions, readings } = read(made.host);
    const mine = goals.find(({ name }) => name === 'Mine')?.id;
    expect(goals.find(({ name }) => name === 'Theirs')?.id).toBe('G10');
    expect(mine).not.toBe('G10');
    expect(goals.find(({ name }) => name === 'Below mine')?.parent).toBe(mine);
    expect(projectActions.find(({ name }) => name === 'For mine')?.goal).toBe(mine);
    expect(readings.at(-1)?.of).toBe(mine);
  });

  it('the actions of a frozen plan belong to it', async () => {
    const made = await open();
    const worked = await meanwhile(
      made,
      (host) => {
        type(host, 'Baselines', 'Id', 0, 'BL1');
        type(host, 'Baselines', 'Baseline', 0, 'Theirs');
      },
      () => made.session.change([{ kind: 'freeze', name: 'Mine' }]),
    );
    expect(worked).toBe(true);
    const { baselines, baselineActions } = read(made.host);
    const mine = baselines.find(({ name }) => name === 'Mine')?.id;
    expect(mine).toBe('BL2');
    expect(new Set(baselineActions.map(({ baseline }) => baseline))).toEqual(new Set([mine]));
  });
});
