// Rows and notes that somebody types in the very moment Coachbook writes: they keep what stands in them, get ids of their own, and nobody's row is taken for another.

import type { Host } from '@coachbook/excel-host';
import { cellAt, type TableData } from '@coachbook/workbook';
import type { Change } from '../../src/app';
import { decodeWorkbook, locateOurs } from '../../src/sheets';
import { onFirstWrite, openWatched, type Opened } from '../faults/openWatched';
import { CHANGES, EDITS, SCENARIOS } from '../faults/scenarios';
import { today } from '../faults/smallBook';
import { endTimeout, TIMEOUT_MS } from '../faults/timeout';

function tableIn(
  host: Host,
  name: string,
): TableData['area'] & { readonly sheet: string; column(header: string): number } {
  for (const sheet of host.snapshot().sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table) continue;
    const column = (header: string): number => {
      const at = table.columns.findIndex((one) => one.name === header);
      if (at < 0) throw new Error(`${name} has no column ${header}`);
      return table.area.left + at;
    };
    return { ...table.area, sheet: sheet.name, column };
  }
  throw new Error(`No table ${name}`);
}

/** Into a row of the body, counted from 0. */
function type(
  host: Host,
  table: string,
  header: string,
  row: number,
  text: string,
  who: 'user' | 'remoteUser' = 'remoteUser',
): void {
  const { sheet, top, column } = tableIn(host, table);
  host[who].type(sheet, top + 1 + row, column(header), text, { overrideAlert: true });
}

function valueAt(host: Host, table: string, header: string, row: number): unknown {
  const { sheet, top, column } = tableIn(host, table);
  const data = host.snapshot().sheets.find(({ name }) => name === sheet);
  return data && cellAt(data, top + 1 + row, column(header))?.value;
}

/** How many cells of the workbook show that text. */
const timesShown = (host: Host, text: string): number =>
  host.snapshot().sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ value }) => value === text)))
    .length;

const engagementIn = (host: Host) => decodeWorkbook(host.snapshot()).engagement;

async function open(): Promise<Opened> {
  const opened = await openWatched(undefined, { timeoutMs: TIMEOUT_MS });
  await opened.session.refresh();
  return opened;
}

/** The first request that writes is never answered. */
function silently(applied: boolean): Parameters<Opened['requests']['meet']>[0] {
  const meet = onFirstWrite({ kind: 'silent', applied });
  return (index, writes) => {
    const fault = meet(index, writes);
    if (fault) setImmediate(endTimeout);
    return fault;
  };
}

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
