// A pane that is closed in the midst of making sheets leaves nothing behind that another takes for the whole.

import { connectClient, type Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { createSession, newWorkbook, runBatches, type RunExcel, type Session } from '../../src/app';
import { makingIn } from '../../src/sheets';
import { contentOf } from '../faults/contentOf';
import { today } from '../faults/smallBook';
import { openWatched } from '../faults/openWatched';
import { mine } from './moment';

const engagement = { language: 'en', content: 'blank' } as const;
const whole = newWorkbook({ ...engagement, today });

interface Looked {
  readonly host: Host;
  readonly session: Session;
  readonly run: RunExcel;
}

/** Another pane of the same workbook. */
async function look(host: Host): Promise<Looked> {
  const run = runBatches(connectClient(host).Excel);
  const session = createSession({
    run,
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    quiet: 100_000,
    pause: 0,
    idle: 0,
  });
  await session.start();
  return { host, session, run };
}

/** Making sheets stops before the request of that number: nobody answers any more, as where the pane was closed. */
async function stoppedAt(request: number): Promise<Looked | undefined> {
  const { host, session: first, requests } = await openWatched(mine);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  requests.meet((index) => {
    if (index < request) return undefined;
    end();
    return { kind: 'silent', applied: false };
  });
  const made = first.create(engagement).then(() => true);
  const isMade = await Promise.race([made, ended.then(() => false)]);
  requests.meet(() => undefined);
  await first.stop();
  return isMade ? undefined : look(host);
}

const sheets = (host: Host): readonly string[] => host.snapshot().sheets.map(({ name }) => name);
const content = ({ sheets: all, names }: WorkbookData) => ({
  names,
  cells: all.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(({ value }) => value))]),
});

const charts = ({ sheets: all }: WorkbookData) =>
  all.flatMap((sheet) => sheet.charts.map(({ name }) => `${sheet.name} ${name}`)).sort();

it('is told as unfinished from the first sheet on, can be removed, and made again', async () => {
  let wasUnfinished = 0;
  for (let request = 0; ; request += 1) {
    const stopped = await stoppedAt(request);
    if (!stopped) break;
    const { host, session } = stopped;
    const { phase } = session.getSnapshot();
    // The last two requests only read, and write what follows from the day.
    if (phase === 'ready') expect(charts(host.snapshot())).toEqual(charts(whole));
    else expect([request, phase]).toEqual([request, sheets(host).length === 1 ? 'foreign' : 'unfinished']);
    if (phase === 'unfinished') {
      wasUnfinished += 1;
      await session.resolveUnfinished('remove');
      expect(session.getSnapshot()).toMatchObject({ phase: 'foreign', error: undefined });
      expect(content(host.snapshot())).toEqual(content(mine));
    }
    if (request % 3 === 2 && phase !== 'ready') {
      await session.create(engagement);
      expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
      expect(sheets(host)).toEqual([...whole.sheets.map(({ name }) => name), 'Mine']);
      expect(host.snapshot().names.some(({ name }) => /unfinished/i.test(name))).toBe(false);
    }
    await session.stop();
  }
  expect(wasUnfinished).toBeGreaterThanOrEqual(5);
}, 120_000);

it.each([3, 4, 5, 6, 7])(
  'stopped before request %d it is completed as if it had not been, and keeps what was typed meanwhile',
  async (request) => {
    const { host: other, session: maker } = await openWatched(mine);
    await maker.create(engagement);
    const stopped = await stoppedAt(request);
    if (!stopped) throw new Error('It was made in fewer requests.');
    const { host, session } = stopped;
    expect(session.getSnapshot()).toMatchObject({ phase: 'unfinished', recomputed: { usable: true } });
    for (const one of [host, other]) one.user.type('1 Personal audit', 8, 1, 'Typed meanwhile');
    await session.resolveUnfinished('keep');
    await session.refresh();
    await maker.refresh();
    expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
    expect(session.getSnapshot().recomputed?.findings.filter(({ code }) => code.startsWith('workbook.'))).toEqual([]);
    expect(contentOf(host.snapshot())).toEqual(contentOf(other.snapshot()));
    await Promise.all([session.stop(), maker.stop()]);
  },
  60_000,
);

it('is removed whatever its sheets are called by now', async () => {
  const stopped = await stoppedAt(4);
  if (!stopped) throw new Error('It was made in fewer requests.');
  const { host, session } = stopped;
  host.user.renameSheet('People', 'Everybody');
  await session.resolveUnfinished('remove');
  expect(session.getSnapshot()).toMatchObject({ phase: 'foreign', error: undefined });
  expect(content(host.snapshot())).toEqual(content(mine));
  await session.stop();
}, 60_000);

it('is written to by nobody else while it is made, and who looks on sees when it is done', async () => {
  const stopped = await stoppedAt(7);
  if (!stopped) throw new Error('It was made in fewer requests.');
  const { host, session, run } = stopped;
  expect(session.getSnapshot()).toMatchObject({ phase: 'unfinished', begunElsewhere: expect.any(Date) as Date });
  const before = contentOf(host.snapshot());
  await session.refresh();
  await session.create(engagement);
  expect(session.getSnapshot()).toMatchObject({ phase: 'unfinished', error: { kind: 'begunElsewhere' } });
  expect(contentOf(host.snapshot())).toEqual(before);
  await run(async (context) => {
    context.workbook.names.getItem('Coachbook_unfinished').delete();
    await context.sync();
  });
  await session.load();
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', begunElsewhere: undefined });
  await session.stop();
}, 60_000);

it('is not removed where somebody else has completed it a moment before', async () => {
  const { host, session: stopped } = (await stoppedAt(7)) as Looked;
  await stopped.stop();
  const { host: again, session, requests } = await openWatched(host.snapshot());
  const completed = again.snapshot();
  requests.meet((index) =>
    index === 1
      ? {
          kind: 'act',
          act: () =>
            again.load({ ...completed, names: completed.names.filter(({ name }) => !/unfinished/i.test(name)) }),
        }
      : undefined,
  );
  await session.resolveUnfinished('remove');
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
  expect(sheets(again)).toEqual(completed.sheets.map(({ name }) => name));
  await session.stop();
}, 60_000);

it('what could not be taken away is taken away by whoever tries again', async () => {
  const { host, session, requests } = await openWatched(mine);
  requests.meet((index) => (index >= 3 ? { kind: 'before', code: 'AccessDenied' } : undefined));
  await session.create(engagement);
  expect(session.getSnapshot().error).toMatchObject({ kind: 'leftovers' });
  requests.meet(() => undefined);
  await session.tryAgain();
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
  expect(sheets(host)).toEqual([...whole.sheets.map(({ name }) => name), 'Mine']);
  await session.stop();
}, 60_000);

it.each([5, 6, 7])(
  'leaves no mark behind where request %d is refused and what it told is told otherwise',
  async (request) => {
    const { host, session, requests } = await openWatched(mine);
    requests.meet((index) => (index === request ? { kind: 'before', code: 'InvalidArgument' } : undefined));
    await session.create(engagement);
    expect(host.snapshot().names.some(({ name }) => /unfinished/i.test(name))).toBe(false);
    await session.stop();
  },
  60_000,
);

it.each([
  ['remove', 2],
  ['keep', 5],
  ['keep', 7],
] as const)(
  'an end that comes to no end itself (%s, its request %d done half) is still there to be chosen',
  async (how, request) => {
    const { host, session: stopped } = (await stoppedAt(5)) as Looked;
    await stopped.stop();
    const { host: again, session, requests } = await openWatched(host.snapshot());
    requests.meet((index) => (index === request ? { kind: 'half', code: 'GeneralException', share: 0.8 } : undefined));
    await session.resolveUnfinished(how);
    requests.meet(() => undefined);
    await session.load();
    expect(session.getSnapshot().phase).toBe('unfinished');
    await session.resolveUnfinished(how);
    await session.stop();
    expect(makingIn(again.snapshot())).toBeUndefined();
    if (how === 'remove') expect(sheets(again)).toEqual(['Mine']);
    else expect(charts(again.snapshot())).toEqual(charts(whole));
  },
  60_000,
);
