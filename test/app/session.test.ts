// The session against Microsoft's own client over the embedded workbook: what the pane would see, moment by moment.

import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt, type SheetData, type WorkbookData } from '@coachbook/workbook';
import {
  createSession,
  newWorkbook,
  runBatches,
  type RunExcel,
  type SessionOptions,
  type SessionState,
} from '../../src/app';
import { placeOf } from '../../src/domain';
import { describeAppError } from '../../src/taskpane/i18n/describeAppError';
import { cellOfGoal, open, settled, sheetNamed, started, today, when, type Opened } from './openSession';

const whole = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
/** The sheets this is about; a session does not care how many there are, but a test does. */
const example: WorkbookData = {
  ...whole,
  sheets: whole.sheets.filter(({ name }) => ['Settings', 'People', '4 Goals', 'Goal tree'].includes(name)),
  activeSheet: '4 Goals',
};

const withExample = (options: Partial<SessionOptions> = {}): Promise<Opened> => started(example, options);

describe('a session', () => {
  it('finds nothing of ours in a blank workbook, and writes nothing there', async () => {
    const { host, session } = await open();
    const before = host.snapshot();
    await session.start();
    expect(session.getSnapshot()).toMatchObject({ phase: 'foreign', activity: 'idle', error: undefined });
    expect(host.snapshot()).toEqual(before);
  });

  it('creates the workbook, and is ready', async () => {
    const { session, seen } = await open();
    await session.start();
    await session.create({ content: 'blank', language: 'en' });
    const { phase, recomputed, asOf, error } = session.getSnapshot();
    expect({ phase, error }).toEqual({ phase: 'ready', error: undefined });
    expect(recomputed?.usable).toBe(true);
    expect(asOf).toBeInstanceOf(Date);
    expect(seen.map(({ activity }) => activity)).toContain('creating');
  });

  it('does not add a second set, and says so', async () => {
    const { host, session } = await withExample();
    const before = host.snapshot();
    await session.create({ content: 'blank', language: 'fr' });
    expect(session.getSnapshot()).toMatchObject({
      phase: 'ready',
      activity: 'idle',
      error: { kind: 'namesTaken', during: 'create' },
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('follows what people type, and brings the sheets up to date when asked', async () => {
    const opened = await withExample();
    const { host, session } = opened;
    const title = 'Grow beyond the region';
    const { sheet, row, column } = cellOfGoal(host, 'Goal', 0);
    host.user.type(sheet, row, column, title);
    const state = await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === title);
    expect(state.error).toBeUndefined();
    await settled(opened);
    const isWritten = () => JSON.stringify(sheetNamed(host, 'Goal tree').rows).includes(title);
    expect([session.getSnapshot().sheets, isWritten()]).toEqual(['behind', false]);
    await session.refresh();
    expect([session.getSnapshot().sheets, isWritten()]).toEqual(['current', true]);
  });

  it('makes one refresh of any number of requests that wait', async () => {
    const { host, session } = await withExample();
    host.traffic.reset();
    await session.refresh();
    const one = host.traffic.requests;
    host.traffic.reset();
    await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
    expect(host.traffic.requests).toBe(one);
  });

  it('runs exactly once more for changes during a run', async () => {
    const { session, seen } = await withExample();
    seen.length = 0;
    const first = session.refresh();
    await when(session, ({ activity }) => activity === 'recalculating');
    await Promise.all([session.refresh(), session.refresh(), first]);
    const runs = seen.filter(
      ({ activity }, at) => activity === 'recalculating' && seen[at - 1]?.activity !== 'recalculating',
    ).length;
    expect(runs).toBe(2);
  });

  it('waits while a cell is being edited and goes on by itself, without a word of error', async () => {
    const { host, session, seen } = await withExample();
    seen.length = 0;
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    await session.refresh();
    expect(seen.map(({ activity }) => activity)).toContain('waiting');
    expect(seen.every(({ error }) => error === undefined)).toBe(true);
    expect(session.getSnapshot()).toMatchObject({ activity: 'idle', error: undefined });
  });

  it('keeps the last good result through error, tells it, and forgets it when all is well again', async () => {
    const { host, session } = await withExample();
    const { recomputed } = session.getSnapshot();
    host.fail({ code: 'RequestPayloadSizeLimitExceeded' });
    await session.refresh();
    expect(session.getSnapshot()).toMatchObject({
      phase: 'ready',
      activity: 'idle',
      recomputed,
      error: { kind: 'tooLarge', during: 'refresh' },
    });
    await session.refresh();
    expect(session.getSnapshot().error).toBeUndefined();
  });

  it('gives up on a request that never settles, and takes its answer if it comes after all', async () => {
    const { Excel } = connectClient(await createHost(example));
    let release: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => {
      release = resolve;
    });
    const run: RunExcel = async (batch) => {
      await silence;
      return runBatches(Excel)(batch);
    };
    const session = createSession({ run, today: () => today, now: () => new Date(2026, 10, 23, 9), timeoutMs: 1_500 });
    await session.refresh();
    expect(session.getSnapshot()).toMatchObject({
      phase: 'unread',
      activity: 'idle',
      error: { kind: 'noAnswer', during: 'refresh' },
    });
    release();
    expect(await when(session, ({ phase, activity }) => phase === 'ready' && activity === 'idle')).toMatchObject({
      error: undefined,
    });
  });

  it('goes to the cell of a finding', async () => {
    const { host, session } = await withExample();
    const finding = session
      .getSnapshot()
      .recomputed?.findings.find(({ place }) => place.table === 'goals' && place.row !== undefined);
    if (!finding) throw new Error('The example has findings about goals');
    await session.goToCell(finding.place);
    const { sheet } = cellOfGoal(host, 'Goal', 0);
    expect(host.snapshot().activeSheet).toBe(sheet);
    expect(sheetNamed(host, sheet).selection?.top).toBeGreaterThan(4);
    expect(session.getSnapshot().error).toBeUndefined();
  });

  it('carries out a remedy in its cell and nowhere else, and the finding is gone', async () => {
    const opened = await withExample();
    const { host, session } = opened;
    const parent = cellOfGoal(host, 'Part of', 1);
    host.user.type(parent.sheet, parent.row, parent.column, 'G99', { overrideAlert: true });
    const isMissing = ({ recomputed }: SessionState) =>
      recomputed?.findings.find(({ code }) => code === 'goal.parentMissing');
    const found = isMissing(await when(session, (state) => isMissing(state) !== undefined));
    await settled(opened);
    const typed = host.snapshot();
    expect(await session.remedy(found as NonNullable<typeof found>)).toBe(true);
    await settled(opened);
    expect(isMissing(session.getSnapshot())).toBeUndefined();
    const [before, after] = [
      typed.sheets.find(({ name }) => name === parent.sheet) as SheetData,
      sheetNamed(host, parent.sheet),
    ];
    const inputs = (sheet: SheetData) =>
      sheet.rows.flatMap((row) =>
        row.cells
          .filter(({ column }) => column < 22)
          .map(({ column, value }) => `${row.index} ${column} ${JSON.stringify(value)}`),
      );
    expect(cellAt(after, parent.row, parent.column)?.value ?? null).toBeNull();
    const ofCell = `${parent.row} ${parent.column} `;
    expect(inputs(after).filter((cell) => !cell.startsWith(ofCell))).toEqual(
      inputs(before).filter((cell) => !cell.startsWith(ofCell)),
    );
  });

  it('says which sheet people went to', async () => {
    const { host, session } = await withExample();
    host.user.activate('Goal tree');
    expect(await when(session, ({ activeSheet }) => activeSheet !== undefined)).toMatchObject({
      activeSheet: 'Goal tree',
    });
    await session.showSheet(placeOf('people'));
    expect(host.snapshot().activeSheet).toBe('People');
    await when(session, ({ activeSheet }) => activeSheet === 'People');
  });

  it('finds a sheet that was renamed meanwhile', async () => {
    const { host, session } = await withExample();
    host.user.renameSheet('People', 'Everybody');
    host.user.renameSheet('4 Goals', 'Aims');
    await session.showSheet(placeOf('people'));
    expect(host.snapshot().activeSheet).toBe('Everybody');
    await session.goToCell({ table: 'goals', row: 0, id: undefined, column: 'name' });
    expect(host.snapshot().activeSheet).toBe('Aims');
    expect(session.getSnapshot().error).toBeUndefined();
  });

  it('says that a sheet is hidden, however deeply, and what to do', async () => {
    const { host, session, run } = await withExample();
    const goal = { table: 'goals', row: 0, id: undefined, column: 'name' } as const;
    const make = (visibility: Excel.Worksheet['visibility']): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getItem('4 Goals').visibility = visibility;
        await context.sync();
      });
    for (const visibility of ['Hidden', 'VeryHidden'] as const) {
      await make(visibility);
      for (const lead of [() => session.goToCell(goal), () => session.showSheet(goal)]) {
        await lead();
        const { error } = session.getSnapshot();
        expect(error).toMatchObject({ kind: 'hidden' });
        expect(error && describeAppError('en', error)).toMatch(/is hidden\..*choose Unhide/);
      }
    }
    await make('Visible');
    await session.showSheet(goal);
    expect(session.getSnapshot().error).toBeUndefined();
    expect(host.snapshot().activeSheet).toBe('4 Goals');
  });

  it('stops long work before anything is written, and says so', async () => {
    const { host, session } = await withExample();
    const before = host.snapshot();
    host.user.type('4 Goals', 5, 1, 'Stopped half way', { overrideAlert: true });
    const work = session.refresh();
    await when(session, ({ stage }) => stage === 'computing');
    session.cancel();
    await work;
    expect(session.getSnapshot()).toMatchObject({
      activity: 'idle',
      error: { kind: 'cancelled', during: 'refresh' },
    });
    expect(host.snapshot().sheets.find(({ name }) => name === 'Goal tree')).toBe(
      before.sheets.find(({ name }) => name === 'Goal tree'),
    );
  });

  it('waits in one piece, however often it asks', async () => {
    const { host, session, seen } = await withExample();
    seen.length = 0;
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    const send = host.bridge.sendMessageToHost.bind(host.bridge);
    let refused = 1;
    host.bridge.sendMessageToHost = (text) => {
      if (refused > 0 && refused < 4) host.fail({ code: 'InvalidOperationInCellEditMode' });
      refused += 1;
      send(text);
    };
    await session.refresh();
    const activities = seen.map(({ activity }) => activity);
    expect(activities.filter((activity, at) => activity !== activities[at - 1])).toEqual([
      'recalculating',
      'waiting',
      'recalculating',
      'idle',
    ]);
  });

  it('stops waiting for a cell that is being edited', async () => {
    const { host, session } = await withExample({ pause: 60_000 });
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    const work = session.refresh();
    await when(session, ({ activity }) => activity === 'waiting');
    session.cancel();
    await work;
    expect(session.getSnapshot().error?.kind).toBe('cancelled');
  });

  it('keeps what went wrong for somebody in sight, whatever it does by itself meanwhile', async () => {
    const opened = await withExample();
    const { host, session } = opened;
    expect(
      await session.change([
        { kind: 'set', place: { table: 'coachee', row: undefined, id: undefined, column: 'stress' }, value: 3 },
      ]),
    ).toBe(false);
    host.user.type('4 Goals', 5, 1, 'Something else', { overrideAlert: true });
    await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === 'Something else');
    await settled(opened);
    expect(session.getSnapshot().error?.kind).toBe('gone');
    await session.refresh();
    expect(session.getSnapshot().error).toBeUndefined();
  });

  it('shows what others change at once, and leaves the writing to them for a while', async () => {
    const { host, session } = await withExample({ idle: 20 });
    const tree = () => JSON.stringify(sheetNamed(host, 'Goal tree').rows);
    const { sheet, row, column } = cellOfGoal(host, 'Goal', 0);
    host.remoteUser.type(sheet, row, column, 'From elsewhere');
    await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === 'From elsewhere');
    expect(tree()).not.toContain('From elsewhere');
    await when(session, ({ activity }) => activity === 'idle' && tree().includes('From elsewhere'));
    await settled({ host, session });
    expect(tree()).toContain('From elsewhere');
    await session.stop();
  });

  it('does nothing any more once it has stopped', async () => {
    const opened = await withExample();
    const { host, session, seen } = opened;
    await session.stop();
    seen.length = 0;
    const { sheet, row, column } = cellOfGoal(host, 'Goal', 0);
    host.user.type(sheet, row, column, 'Unheard');
    await host.settled();
    await session.refresh();
    expect(seen).toEqual([]);
  });
});
