// What somebody asks for is written once and whole, whatever Excel answers, and they are told the truth about it.

import type { Host } from '@coachbook/excel-host';
import type { SheetData, WorkbookData } from '@coachbook/workbook';
import type { Change, Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { CHANGES } from '../faults/scenarios';
import { endTimeout, TIMEOUT_MS } from '../faults/timeout';
import { smallBook } from '../faults/smallBook';
import { onFirstWrite, openWatched, type Opened } from '../faults/openWatched';
import type { Fault, Requests } from '../faults/requests';

let opened: Opened[] = [];
afterEach(async () => {
  for (const { session } of opened) await session.stop();
  opened = [];
});

async function open(workbook?: WorkbookData): Promise<Opened> {
  const made = await openWatched(workbook, { timeoutMs: TIMEOUT_MS });
  opened.push(made);
  return made;
}

const contents = (host: Host) => {
  const {
    engagement: { goals, readings, checkIns, projectActions, people, baselines, baselineActions, acceptances },
  } = decodeWorkbook(host.snapshot());
  return {
    goals: goals.map(({ id, name }) => `${id} ${name}`),
    readings: readings.map(({ id, of, value }) => `${id} ${of} ${value}`),
    checkIns: checkIns.map(({ id, note }) => `${id} ${note}`),
    progress: projectActions.map(({ id, progress }) => `${id} ${progress ?? ''}`),
    people: people.map(({ id, name }) => `${id} ${name}`),
    baselines: baselines.map(({ id }) => id),
    frozen: baselineActions.map(({ baseline, action }) => `${baseline} ${action}`),
    accepted: acceptances.length,
  };
};

const checkIn = CHANGES['a check-in'] as readonly Change[];

/** How it is without any error. */
async function whole(...wishes: readonly (readonly Change[])[]): Promise<object> {
  const { host, session } = await open();
  for (const change of wishes) expect(await session.change(change)).toBe(true);
  return contents(host);
}

/** The first request that writes meets it; tells when. */
function meeting(requests: Requests, fault: Fault): Promise<void> {
  return new Promise((resolve) => {
    const met = onFirstWrite(fault);
    requests.meet((index, writes) => {
      const found = met(index, writes);
      if (found) setImmediate(resolve);
      return found;
    });
  });
}

describe.each(['a check-in', 'a baseline', 'a value', 'less'])('%s', (name) => {
  const change = CHANGES[name] as readonly Change[];

  it.each(
    ['RequestAborted', 'GeneralException'].flatMap((code) =>
      (['before', 'half', 'after'] as const).map((kind) => [code, kind] as const),
    ),
  )(
    'stands there once, or not at all and so it is told, where its request meets %s %s it took effect',
    async (code, kind) => {
      const { host, session, requests } = await open();
      const before = contents(host);
      requests.meet(onFirstWrite({ kind, code }));
      const worked = await session.change(change);
      const after = contents(host);
      if (worked) expect(after).toEqual(await whole(change));
      else {
        expect(after).toEqual(before);
        expect(session.getSnapshot().error).toMatchObject({ outcome: 'nothing' });
        expect(await session.change(change)).toBe(true);
        expect(contents(host)).toEqual(await whole(change));
      }
      // Busy is waited for; what was written was written.
      if (code === 'RequestAborted' || kind === 'after') expect(worked).toBe(true);
    },
  );

  it('is found written where the answer comes late, and the form hears of it', async () => {
    const { host, session, requests } = await open();
    const met = meeting(requests, { kind: 'late', applied: true });
    const late = new Promise<void>((resolve) => {
      void session.change(change, resolve);
    });
    await met;
    endTimeout();
    await noAnswer(session);
    requests.meet(() => undefined);
    requests.answer();
    await late;
    expect(session.getSnapshot().error).toBeUndefined();
    expect(contents(host)).toEqual(await whole(change));
  });

  it('is found written where the answer never comes and somebody saves it again', async () => {
    const { host, session, requests } = await open();
    let isLate = false;
    void meeting(requests, { kind: 'silent', applied: true }).then(endTimeout);
    expect(
      await session.change(change, () => {
        isLate = true;
      }),
    ).toBe(false);
    expect(session.getSnapshot().error).toMatchObject({ kind: 'noAnswer' });
    expect(await session.change(change)).toBe(true);
    expect(isLate).toBe(true);
    expect(contents(host)).toEqual(await whole(change));
  });

  it('is written by who saves it again where nobody ever took it', async () => {
    const { host, session, requests } = await open();
    void meeting(requests, { kind: 'silent', applied: false }).then(endTimeout);
    expect(await session.change(change)).toBe(false);
    expect(await session.change(change)).toBe(true);
    expect(contents(host)).toEqual(await whole(change));
  });
});

function noAnswer(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (session.getSnapshot().error?.kind === 'noAnswer') resolve();
    };
    session.subscribe(look);
    look();
  });
}

it.each([true, false])(
  'what is altered and saved again after a silence stands there once, as it was saved last (it had been written: %s)',
  async (applied) => {
    const { host, session, requests } = await open();
    void meeting(requests, { kind: 'silent', applied }).then(endTimeout);
    const form = {};
    expect(await session.change(checkIn, undefined, form)).toBe(false);
    const altered = checkIn.map((one): Change =>
      one.kind === 'add' && one.table === 'checkIns' ? { ...one, values: { ...one.values, note: 'Going well' } } : one,
    );
    expect(await session.change(altered, undefined, form)).toBe(true);
    expect(contents(host)).toEqual(await whole(altered));
  },
);

it.each([true, false])(
  'another form saved after a silence leaves the rows of the first alone (it had been written: %s)',
  async (applied) => {
    const { host, session, requests } = await open();
    const other: readonly Change[] = [
      { kind: 'add', table: 'readings', values: { of: 'G1.1', day: '2026-11-24', value: 3 } },
      { kind: 'set', place: { table: 'projectActions', row: 1, id: 'A2', column: 'progress' }, value: 0.1 },
      { kind: 'add', table: 'checkIns', values: { day: '2026-11-24', person: 'P2', note: 'Slow' } },
    ];
    void meeting(requests, { kind: 'silent', applied }).then(endTimeout);
    let isLate = false;
    expect(
      await session.change(
        checkIn,
        () => {
          isLate = true;
        },
        {},
      ),
    ).toBe(false);
    expect(await session.change(other, undefined, {})).toBe(true);
    expect(isLate).toBe(applied);
    const alone = await whole(other);
    // Excel may still carry out what it never answered: the ids of those rows are theirs.
    const withNextIds = JSON.parse(
      JSON.stringify(alone).replaceAll('"CI1 ', '"CI2 ').replaceAll('"RD3 ', '"RD4 '),
    ) as typeof alone;
    expect(contents(host)).toEqual(applied ? await whole(checkIn, other) : withNextIds);
  },
);

it('what nobody answered for, and what it names is gone since, is not said to be unwritten', async () => {
  const { host, session, requests } = await open();
  const reading: readonly Change[] = [
    { kind: 'add', table: 'readings', values: { of: 'G3', day: '2026-11-24', value: 3 } },
  ];
  void meeting(requests, { kind: 'silent', applied: false }).then(endTimeout);
  expect(await session.change(reading)).toBe(false);
  const goals = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === 'Goals'));
  const { top = 0 } = goals?.tables.find(({ name }) => name === 'Goals')?.area ?? {};
  host.user.deleteTableRows(goals?.name ?? '', 'Goals', top + 4, 1);
  expect(contents(host).goals).not.toContain('G3 Small orders');
  expect(await session.change(reading)).toBe(false);
  expect(session.getSnapshot().error).toMatchObject({ kind: 'gone', outcome: 'unknown' });
});

it('an undo of which one sheet was protected since is not begun, and whole when it is open again', async () => {
  const { host, session, run } = await open();
  const before = contents(host);
  expect(await session.change(checkIn)).toBe(true);
  const after = contents(host);
  const protection = (act: (sheet: Excel.WorksheetProtection) => void) =>
    run(async (context) => {
      act(context.workbook.worksheets.getItem('6 Project plan').protection);
      await context.sync();
    });
  await protection((sheet) => sheet.protect({}));
  expect(await session.undo()).toBe(false);
  expect(contents(host)).toEqual(after);
  expect(session.getSnapshot().error).toMatchObject({ kind: 'protected', during: 'undo', outcome: 'nothing' });
  await protection((sheet) => sheet.unprotect());
  expect(await session.undo()).toBe(true);
  expect(contents(host)).toEqual(before);
});

it('what is pressed twice is written once and can be taken back', async () => {
  const { host, session } = await open();
  const before = contents(host);
  expect(await Promise.all([session.change(checkIn), session.change(checkIn)])).toEqual([true, true]);
  expect(contents(host)).toEqual(await whole(checkIn));
  expect(await session.undo()).toBe(true);
  expect(contents(host)).toEqual(before);
});

it('work that was given up before it wrote writes nothing any more', async () => {
  const { host, session, requests } = await open();
  const before = contents(host);
  requests.meet((index) => {
    if (index > 0) return undefined;
    setImmediate(endTimeout);
    return { kind: 'late', applied: true };
  });
  expect(await session.change(checkIn)).toBe(false);
  requests.answer();
  await host.settled();
  expect(contents(host)).toEqual(before);
});

/** Nobody may write there. */
const closed = ({ rows, ...sheet }: SheetData): SheetData => ({
  ...sheet,
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ style: { locked: _, ...style } = {}, ...cell }) => ({ ...cell, style })),
  })),
  protection: {
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertRows: false,
    allowInsertHyperlinks: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowSort: false,
    allowAutoFilter: false,
    allowPivotTables: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    selection: 'normal',
  },
});

it('a check-in of which one sheet is protected is not written at all, and once when it is open again', async () => {
  const book = smallBook();
  const { host, session, run } = await open({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.tables.some(({ name }) => name === 'ProjectActions') ? closed(sheet) : sheet,
    ),
  });
  const before = contents(host);
  expect(await session.change(checkIn)).toBe(false);
  expect(contents(host)).toEqual(before);
  expect(session.getSnapshot().error).toMatchObject({ kind: 'protected', outcome: 'nothing' });
  await run(async (context) => {
    context.workbook.worksheets.getItem('6 Project plan').protection.unprotect();
    await context.sync();
  });
  expect(await session.change(checkIn)).toBe(true);
  expect(contents(host)).toEqual(await whole(checkIn));
});

it('what was taken back stays taken back where the answer got lost', async () => {
  const { host, session, requests } = await open();
  const before = contents(host);
  await session.change(CHANGES['a goal'] as readonly Change[]);
  requests.meet(onFirstWrite({ kind: 'after', code: 'RequestAborted' }));
  expect(await session.undo()).toBe(true);
  expect(contents(host).goals).toEqual(before.goals);
  expect(session.getSnapshot().error).toBeUndefined();
});
