// A pane that is closed in the midst of making sheets leaves nothing behind that another takes for the whole.

import { createSession, newWorkbook, runBatches, type Session } from '../../src/app';
import { connectClient, type Host } from '../../src/host';
import { emptyWorkbook, type WorkbookData } from '../../src/workbook';
import { today } from '../faults/smallBook';
import { openWatched } from '../faults/openWatched';

const engagement = { language: 'en', content: 'blank' } as const;
const whole = newWorkbook({ ...engagement, today });
const mine = { ...emptyWorkbook(), sheets: emptyWorkbook().sheets.map((sheet) => ({ ...sheet, name: 'Mine', rows: [{ index: 0, cells: [{ column: 0, value: 'My own' }] }] })), activeSheet: 'Mine' };

/** Another pane of the same workbook. */
async function look(host: Host): Promise<Session> {
  const session = createSession({ run: runBatches(connectClient(host).Excel), today: () => today, quiet: 100_000, pause: 0, idle: 0 });
  await session.start();
  return session;
}

/** Making sheets stops before the request of that number: nobody answers any more, as where the pane was closed. */
async function stoppedAt(request: number): Promise<{ readonly host: Host; readonly session: Session } | undefined> {
  const { host, session: first, requests } = await openWatched(mine);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  requests.meet((index) => {
    if (index < request) return undefined;
    end();
    return { kind: 'silent', applied: false };
  });
  const made = first.create(engagement).then(() => true);
  const isMade = await Promise.race([made, ended.then(() => false)]);
  requests.meet(() => undefined);
  await first.stop();
  return isMade ? undefined : { host, session: await look(host) };
}

const sheets = (host: Host): readonly string[] => host.snapshot().sheets.map(({ name }) => name);
const content = ({ sheets: all, names }: WorkbookData) => ({ names, cells: all.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(({ value }) => value))]) });

const charts = ({ sheets: all }: WorkbookData) => all.flatMap((sheet) => sheet.charts.map(({ name }) => `${sheet.name} ${name}`)).sort();

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
      await session.settleUnfinished('remove');
      expect(session.getSnapshot()).toMatchObject({ phase: 'foreign', trouble: undefined });
      expect(content(host.snapshot())).toEqual(content(mine));
    }
    if (request % 3 === 2 && phase !== 'ready') {
      await session.create(engagement);
      expect(session.getSnapshot()).toMatchObject({ phase: 'ready', trouble: undefined });
      expect(sheets(host)).toEqual([...whole.sheets.map(({ name }) => name), 'Mine']);
      expect(host.snapshot().names.some(({ name }) => /unfinished/i.test(name))).toBe(false);
    }
    await session.stop();
  }
  expect(wasUnfinished).toBeGreaterThanOrEqual(5);
}, 120_000);

it('can be kept once all its contents are there', async () => {
  const stopped = await stoppedAt(6);
  if (!stopped) throw new Error('It was made in fewer requests.');
  const { host, session } = stopped;
  expect(session.getSnapshot().phase).toBe('unfinished');
  await session.settleUnfinished('keep');
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', trouble: undefined });
  expect(charts(host.snapshot())).toEqual(charts(whole));
  await session.stop();
}, 60_000);

it('what could not be taken away is taken away by whoever tries again', async () => {
  const { host, session, requests } = await openWatched(mine);
  requests.meet((index) => (index >= 3 ? { kind: 'before', code: 'AccessDenied' } : undefined));
  await session.create(engagement);
  expect(session.getSnapshot().trouble).toMatchObject({ kind: 'leftovers' });
  requests.meet(() => undefined);
  await session.tryAgain();
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', trouble: undefined });
  expect(sheets(host)).toEqual([...whole.sheets.map(({ name }) => name), 'Mine']);
  await session.stop();
}, 60_000);

it.each([5, 6, 7])('leaves no mark behind where request %d is refused and what it told is told otherwise', async (request) => {
  const { host, session, requests } = await openWatched(mine);
  requests.meet((index) => (index === request ? { kind: 'before', code: 'InvalidArgument' } : undefined));
  await session.create(engagement);
  expect(host.snapshot().names.some(({ name }) => /unfinished/i.test(name))).toBe(false);
  await session.stop();
}, 60_000);
