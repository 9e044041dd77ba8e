// Rows and notes that somebody types in the very moment Coachbook writes: they keep what stands in them, get ids of their own, and nobody's row is taken for another.

import type { Host } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import type { Change } from '../../src/app';
import { locateOurs } from '../../src/sheets';
import { onFirstWrite } from '../faults/openWatched';
import { CHANGES, EDITS, SCENARIOS } from '../faults/scenarios';
import { today } from '../faults/smallBook';
import { engagementIn, onWrites, open, silently, tableIn, timesShown, type, valueAt } from './moment';

describe('a row typed into the next blank row', () => {
  it.each<[string, string, string, string, Change]>([
    ['goals', 'Goals', 'Goal', 'By hand', { kind: 'add', table: 'goals', values: { name: 'From the form' } }],
    [
      'projectActions',
      'ProjectActions',
      'Action',
      'By hand',
      { kind: 'add', table: 'projectActions', values: { name: 'From the form' } },
    ],
    [
      'readings',
      'Readings',
      'Value',
      '99',
      { kind: 'add', table: 'readings', values: { of: 'G2', day: today, value: 41 } },
    ],
    ['people', 'People', 'Name', 'By hand', { kind: 'add', table: 'people', values: { name: 'From the form' } }],
  ])('of %s gets another id than the row of the form', async (name, table, header, text, change) => {
    const { host, session, requests } = await open();
    const rows = engagementIn(host)[name as 'goals'].length;
    requests.meet(onFirstWrite({ kind: 'act', act: () => type(host, table, header, rows, text) }));
    expect(await session.change([change])).toBe(true);
    requests.meet(() => undefined);
    await session.refresh();
    await session.stop();
    const ids = engagementIn(host)[name as 'goals'].map(({ id }) => id);
    expect(ids).toHaveLength(rows + 2);
    expect([...new Set(ids)]).toEqual(ids);
    expect(ids).not.toContain('');
  });

  it('is not the goal that an action of the form is for', async () => {
    const { host, session, requests } = await open();
    requests.meet(onFirstWrite({ kind: 'act', act: () => type(host, 'Goals', 'Goal', 4, 'By hand') }));
    await session.change([
      { kind: 'add', table: 'goals', values: { id: 'G10', name: 'From the form' } },
      { kind: 'add', table: 'projectActions', values: { name: 'For the form', goal: 'G10' } },
    ]);
    await session.refresh();
    await session.stop();
    const { goals, projectActions } = engagementIn(host);
    const goal = projectActions.find(({ name }) => name === 'For the form')?.goal;
    expect(goals.filter(({ id }) => id === goal).map(({ name }) => name)).toEqual(['From the form']);
  });

  it('is not the person that a remedy lists', async () => {
    const { host, session, requests } = await open();
    const scenario = SCENARIOS['remedy: a person who is not listed'];
    await scenario?.prepare?.(session, host);
    requests.meet(onFirstWrite({ kind: 'act', act: () => type(host, 'People', 'Name', 2, 'By hand') }));
    await scenario?.act(session);
    await session.refresh();
    await session.stop();
    const ids = engagementIn(host).people.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  });

  it.each([
    ['goals', 'Goals', 'Goal', 'By hand', 4, [{ kind: 'add', table: 'goals', values: { name: 'From the form' } }]],
    ['readings', 'Readings', 'Value', '99', 2, CHANGES['a check-in']],
  ] as const)(
    'of %s after a silence gets another id than the row that was to be written',
    async (name, table, header, text, row, changes) => {
      const { host, session, requests } = await open();
      requests.meet(silently(false));
      expect(await session.change(changes as readonly Change[])).toBe(false);
      requests.meet(() => undefined);
      type(host, table, header, row, text, 'user');
      await host.settled();
      await session.load();
      expect(await session.change(changes as readonly Change[])).toBe(true);
      await session.refresh();
      await session.stop();
      const ids = engagementIn(host)[name].map(({ id }) => id);
      expect([...new Set(ids)]).toEqual(ids);
    },
  );

  it('with the very id of the form’s row is not filled up with what the form says', async () => {
    const { host, session, requests } = await open();
    const act = (): void => {
      type(host, 'CheckIns', 'Stress (0 to 10)', 0, '9');
      type(host, 'CheckIns', 'Id', 0, 'CI1');
    };
    requests.meet(onFirstWrite({ kind: 'act', act }));
    await session.change(CHANGES['a check-in'] as readonly Change[]);
    await session.stop();
    const { checkIns } = engagementIn(host);
    expect(checkIns.map(({ stress, note }) => [stress, note])).toEqual([
      [9, undefined],
      [undefined, 'Going on'],
    ]);
  });
});

describe('a note typed below a computed table', () => {
  it.each(['goals in three levels', 'a person', 'actions'])(
    'in the moment it grows, is still there (%s)',
    async (edit) => {
      const { host, session, requests } = await open();
      EDITS[edit]?.(host);
      await host.settled();
      const computed = [...locateOurs(host.snapshot()).tables.values()].filter(
        ({ definition }) => definition.kind === 'output',
      );
      const notes = computed.flatMap(({ sheet, table: { name, area } }) =>
        [2, 4]
          .map((below) => ({
            sheet: sheet.name,
            row: area.bottom + below,
            column: area.left + 1,
            text: `note ${name} ${below}`,
          }))
          // Where two tables stand above one another, that may be a cell of the lower one.
          .filter(({ row, column }) =>
            sheet.tables.every(
              ({ area: { top, bottom, left, right } }) => row < top || row > bottom || column < left || column > right,
            ),
          ),
      );
      expect(notes.length).toBeGreaterThan(20);
      const act = (): void => {
        for (const { sheet, row, column, text } of notes)
          host.remoteUser.type(sheet, row, column, text, { overrideAlert: true });
      };
      requests.meet(onFirstWrite({ kind: 'act', act }));
      await session.refresh();
      requests.meet(() => undefined);
      await session.refresh();
      await host.settled();
      await session.stop();
      expect(notes.filter(({ text }) => timesShown(host, text) !== 1).map(({ text }) => text)).toEqual([]);
      expect(session.getSnapshot().error).toBeUndefined();
    },
  );

  it.each([0.3, 0.6, 0.8])('after a refresh that failed half-way, is still there (%d)', async (share) => {
    const { host, session, requests } = await open();
    EDITS['goals in three levels']?.(host);
    await host.settled();
    requests.meet(onFirstWrite({ kind: 'half', code: 'ServiceNotAvailable', share }));
    await session.refresh();
    requests.meet(() => undefined);
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    host.user.type(sheet, bottom + 2, left + 1, 'my own note', { overrideAlert: true });
    await host.settled();
    await session.refresh();
    await session.refresh();
    await session.stop();
    expect(timesShown(host, 'my own note')).toBe(1);
    expect(session.getSnapshot().recomputed?.edits).toEqual([]);
    expect(tableIn(host, 'GoalTree').bottom).toBeGreaterThan(bottom - 1);
  });
});

describe('an undo', () => {
  it('is not offered any more once somebody typed into another cell of the row that was added', async () => {
    const { host, session } = await open();
    await session.change(CHANGES['a goal'] as readonly Change[]);
    type(host, 'Goals', 'Target', 4, '500', 'user');
    await host.settled();
    await session.load();
    expect(session.getSnapshot().undo).toBeUndefined();
    expect(await session.undo()).toBe(false);
    await session.stop();
    expect([valueAt(host, 'Goals', 'Goal', 4), valueAt(host, 'Goals', 'Target', 4)]).toEqual(['From the form', 500]);
  });

  it('that was carried out without an answer is no error any more once the workbook shows it', async () => {
    const { host, session, requests } = await open();
    await session.change(CHANGES['a goal'] as readonly Change[]);
    requests.meet(silently(true));
    expect(await session.undo()).toBe(false);
    expect(session.getSnapshot().error).toMatchObject({ kind: 'noAnswer', during: 'undo' });
    requests.meet(() => undefined);
    await session.load();
    await session.stop();
    expect(engagementIn(host).goals).toHaveLength(4);
    expect(session.getSnapshot()).toMatchObject({ error: undefined, undo: undefined });
  });
});

describe('what is written in several requests', () => {
  it.each(['RequestAborted', 'ServiceNotAvailable', 'GeneralException'])(
    'is looked at once the first is answered: rows sorted in that moment keep their ids, although the next request fails (%s)',
    async (code) => {
      const { host, session, requests } = await open();
      EDITS['goals in three levels']?.(host);
      await host.settled();
      const { sheet, bottom, left } = tableIn(host, 'GoalTree');
      const act = (): void => {
        const goals = tableIn(host, 'Goals');
        const body = { top: goals.top + 1, bottom: goals.top + 8, left: goals.left, right: goals.right };
        host.remoteUser.sort(goals.sheet, body, goals.column('Goal'), true);
        host.remoteUser.type(sheet, bottom + 2, left + 1, 'my own note', { overrideAlert: true });
      };
      requests.meet(onWrites({ 0: { kind: 'act', act }, 1: { kind: 'before', code } }));
      await session.refresh();
      requests.meet(() => undefined);
      await session.refresh();
      await session.refresh();
      await session.stop();
      const { goals } = engagementIn(host);
      const idOf = (name: string): string | undefined => goals.find((goal) => goal.name === name)?.id;
      expect(['Orders', 'Big orders', 'Small orders', 'Trust in the team'].map(idOf)).toEqual(['G1', 'G2', 'G3', 'G9']);
      expect(goals.find(({ name }) => name === 'Another kind')?.parent).toBe('G9');
      expect(timesShown(host, 'my own note')).toBe(1);
    },
  );
});

describe('a note that is brought below its table', () => {
  async function noted(
    faults: (typed: { sheet: string; bottom: number; left: number; host: Host }) => Parameters<typeof onWrites>[0],
  ) {
    const opened = await open();
    const { host, session, requests } = opened;
    EDITS['goals in three levels']?.(host);
    await host.settled();
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    const act = (): void => {
      host.remoteUser.type(sheet, bottom + 2, left + 1, 'first', { overrideAlert: true });
    };
    requests.meet(onWrites({ 0: { kind: 'act', act }, ...faults({ sheet, bottom, left, host }) }));
    await session.refresh();
    requests.meet(() => undefined);
    await session.refresh();
    await session.refresh();
    await session.stop();
    return opened;
  }

  it('does not write over another that is typed there in that moment', async () => {
    const { host } = await noted(({ host }) => ({
      1: {
        kind: 'act',
        act: () => {
          const { sheet, bottom, left } = tableIn(host, 'GoalTree');
          host.remoteUser.type(sheet, bottom + 2, left + 1, 'second', { overrideAlert: true });
        },
      },
    }));
    expect([timesShown(host, 'first'), timesShown(host, 'second')]).toEqual([1, 1]);
  });

  it('finds its place where rows are inserted above in that moment', async () => {
    const { host } = await noted(({ host, sheet }) => ({
      1: { kind: 'act', act: () => host.user.insertRows(sheet, 1, 2) },
    }));
    expect(timesShown(host, 'first')).toBe(1);
  });

  it.each(['RequestAborted', 'ServiceNotAvailable', 'AccessDenied'])(
    'stands there once, although Excel said it did not (%s)',
    async (code) => {
      const { host } = await noted(() => ({ 1: { kind: 'after', code } }));
      expect(timesShown(host, 'first')).toBe(1);
    },
  );

  it('may be a formula that shows nothing', async () => {
    const formula = '=IF(1=2,"never","")';
    const { host, session, requests } = await open();
    EDITS['goals in three levels']?.(host);
    await host.settled();
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    const act = (): void => {
      host.remoteUser.type(sheet, bottom + 2, left + 1, formula, { overrideAlert: true });
    };
    requests.meet(onWrites({ 0: { kind: 'act', act } }));
    await session.refresh();
    await session.stop();
    const formulas = host
      .snapshot()
      .sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.formula)));
    expect(formulas.filter((one) => one === formula)).toHaveLength(1);
  });
});

describe('an undo in whose moment somebody types into the row', () => {
  it.each([
    ['a goal', 'Goals', 'Target', 4],
    ['a check-in', 'Readings', 'Note', 2],
  ] as const)(
    'is told that somebody has worked on it, and takes nothing away (%s)',
    async (change, table, header, row) => {
      const { host, session, requests } = await open();
      await session.change(CHANGES[change] as readonly Change[]);
      const id = valueAt(host, table, 'Id', row);
      requests.meet(onFirstWrite({ kind: 'act', act: () => type(host, table, header, row, '500') }));
      expect(await session.undo()).toBe(false);
      expect(session.getSnapshot().error?.kind).toBe('changedSince');
      await session.stop();
      expect([valueAt(host, table, 'Id', row), String(valueAt(host, table, header, row))]).toEqual([id, '500']);
    },
  );
});

describe('a filter that somebody puts on in the moment of writing', () => {
  const added = (count: number): readonly Change[] =>
    Array.from({ length: count }, (_, at): Change => ({
      kind: 'add',
      table: 'projectActions',
      values: { name: `Imported ${at}`, goal: 'G2', owner: 'P1', start: '2026-10-05', duration: 5 },
    }));
  const filter = (host: Host): void => {
    const { sheet, top, column } = tableIn(host, 'ProjectActions');
    host.remoteUser.filter(sheet, top, column('Action'), { values: ['Go on'], blanks: false });
  };

  it.each([1, 3, 10, 60])('leaves %d new rows where they belong', async (count) => {
    const { host, session, requests } = await open();
    requests.meet(onFirstWrite({ kind: 'act', act: () => filter(host) }));
    expect(await session.change(added(count))).toBe(true);
    await session.stop();
    expect(engagementIn(host).projectActions.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'A1 Begin',
      'A2 Go on',
      ...Array.from({ length: count }, (_, at) => `A${at + 3} Imported ${at}`),
    ]);
  });

  it('leaves values of several rows where they belong', async () => {
    const { host, session, requests } = await open();
    requests.meet(onFirstWrite({ kind: 'act', act: () => filter(host) }));
    await session.change(
      [1, 2].map((row): Change => ({
        kind: 'set',
        place: { table: 'projectActions', row: row - 1, id: `A${row}`, column: 'progress' },
        value: row / 10,
      })),
    );
    await session.stop();
    expect(engagementIn(host).projectActions.map(({ progress }) => progress)).toEqual([0.1, 0.2]);
  });

  it('gives each row an id of its own', async () => {
    const { host, session, requests } = await open();
    const names = ['Aaa', 'Bbb', 'Ccc', 'Ddd'];
    const { length } = engagementIn(host).goals;
    names.forEach((name, at) => type(host, 'Goals', 'Goal', length + at, name, 'user'));
    await host.settled();
    const act = (): void => {
      const { sheet, top, column } = tableIn(host, 'Goals');
      host.remoteUser.filter(sheet, top, column('Goal'), { values: ['Aaa', 'Ccc', 'Ddd'], blanks: false });
    };
    requests.meet(onFirstWrite({ kind: 'act', act }));
    await session.refresh();
    await session.stop();
    const ids = engagementIn(host).goals.map(({ id }) => id);
    expect(ids).toHaveLength(length + names.length);
    expect([...new Set(ids)]).toEqual(ids);
  });

  it('hinders no undo', async () => {
    const { host, session, requests } = await open();
    await session.change(added(3));
    requests.meet(onFirstWrite({ kind: 'act', act: () => filter(host) }));
    expect(await session.undo()).toBe(true);
    await session.stop();
    expect(engagementIn(host).projectActions.map(({ id }) => id)).toEqual(['A1', 'A2']);
  });
});

it('a form written without an answer is known although the workbook was given another language since', async () => {
  const { host, session, requests } = await open();
  const changes: readonly Change[] = [
    {
      kind: 'add',
      table: 'goals',
      values: { name: 'From the form', parent: 'G2', kind: 'quantitative', direction: 'increase' },
    },
  ];
  const form = {};
  requests.meet(silently(true));
  await session.change(changes, undefined, form);
  requests.meet(() => undefined);
  const { sheet, top, bottom, left } = tableIn(host, 'Settings');
  const settings = host.snapshot().sheets.find(({ name }) => name === sheet);
  const row = Array.from({ length: bottom - top }, (_, at) => top + 1 + at).find(
    (at) => settings && cellAt(settings, at, left)?.value === 'Language',
  );
  host.user.type(sheet, row ?? -1, left + 1, 'Français', { overrideAlert: true });
  await host.settled();
  await session.load();
  await session.change(changes, undefined, form);
  await session.stop();
  expect(engagementIn(host).goals.filter(({ name }) => name === 'From the form')).toHaveLength(1);
});

it('letters that are written after their activity go to it, although somebody took its id meanwhile', async () => {
  const { host, session, requests } = await open();
  const at = engagementIn(host).activities.length;
  const act = (): void => {
    type(host, 'Activities', 'Activity', at, 'By hand');
    type(host, 'Activities', 'Id', at, 'W9');
  };
  requests.meet(onFirstWrite({ kind: 'act', act }));
  const form = {};
  const batches: readonly (readonly Change[])[] = [
    [{ kind: 'add', table: 'activities', values: { id: 'W9', name: 'From a copy' } }],
    [{ kind: 'assign', activity: 'W9', person: 'P2', letters: 'R' }],
  ];
  for (const batch of batches) expect(await session.change(batch, undefined, form)).toBe(true);
  await session.stop();
  const { activities, assignments } = engagementIn(host);
  const named = (id: string | undefined): string | undefined => activities.find((one) => one.id === id)?.name;
  expect(
    assignments
      .filter(({ person, letters }) => person === 'P2' && letters === 'R')
      .map(({ activity }) => named(activity)),
  ).toContain('From a copy');
  expect(assignments.some(({ activity }) => named(activity) === 'By hand')).toBe(false);
});
