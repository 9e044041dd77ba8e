// Two panes of one workbook are asked for the same at the same moment: it is done once, and both say truly how it went.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { createSession, newWorkbook, runBatches, type Session } from '../../src/app';
import { makingIn } from '../../src/sheets';
import { contentOf } from '../faults/contentOf';
import { smallBook, today } from '../faults/smallBook';

let panes: Session[] = [];
afterEach(async () => {
  for (const session of panes) await session.stop();
  panes = [];
});

async function open(
  workbook?: WorkbookData,
): Promise<{ readonly host: Host; readonly a: Session; readonly b: Session }> {
  const host = await createHost(workbook);
  const { Excel } = connectClient(host);
  const pane = async (): Promise<Session> => {
    const session = createSession({
      run: runBatches(Excel),
      today: () => today,
      now: () => new Date(2026, 10, 23, 9),
      quiet: 100_000,
      pause: 0,
      idle: 0,
    });
    panes.push(session);
    await session.start();
    return session;
  };
  return { host, a: await pane(), b: await pane() };
}

const sheets = (host: Host): readonly string[] => host.snapshot().sheets.map(({ name }) => name);

describe('an engagement', () => {
  const whole = newWorkbook({ language: 'en', content: 'blank', today, title: 'A' });

  it.each([0, 1, 5, 26])(
    'is made by one of them where the other begins when there are %d sheets, and both show it',
    async (begun) => {
      const { host, a, b } = await open();
      const made = a.create({ language: 'en', content: 'blank', title: 'A' });
      while (sheets(host).length < begun) await new Promise((resolve) => setImmediate(resolve));
      const other = b.create({ language: 'en', content: 'blank', title: 'B' });
      expect(await Promise.all([made, other])).toEqual([true, false]);
      await host.settled();
      expect(a.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
      expect(sheets(host)).toEqual([...whole.sheets.map(({ name }) => name), 'Sheet1']);
      expect(makingIn(host.snapshot())).toBeUndefined();
      const { phase, error } = b.getSnapshot();
      expect(['unfinished begunElsewhere', 'ready undefined']).toContain(`${phase} ${error?.kind}`);
      // As the pane does by itself while another makes sheets.
      await b.load();
      expect(b.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
      expect(b.getSnapshot().recomputed?.settings.title).toBe('A');
    },
    60_000,
  );

  it('that is there by now is shown instead of being made', async () => {
    const { host, a, b } = await open();
    await a.create({ language: 'en', content: 'blank', title: 'A' });
    const before = contentOf(host.snapshot());
    expect(await b.create({ language: 'fr', content: 'blank', title: 'B' })).toBe(false);
    expect(b.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined });
    expect(contentOf(host.snapshot())).toEqual(before);
  }, 60_000);
});

describe('a sheet that is missing', () => {
  it('is put back once, and both say that it is', async () => {
    const { host, a, b } = await open(smallBook());
    host.user.deleteSheet('4 Anchors');
    await host.settled();
    await Promise.all([a.load(), b.load()]);
    const missing = (session: Session) => {
      const found = session.getSnapshot().recomputed?.findings.find(({ remedy }) => remedy?.kind === 'repair');
      if (!found) throw new Error('Nothing is missing');
      return found;
    };
    expect(await Promise.all([a.remedy(missing(a)), b.remedy(missing(b))])).toEqual([true, true]);
    await host.settled();
    expect([a, b].map((session) => session.getSnapshot().error)).toEqual([undefined, undefined]);
    expect(sheets(host).filter((name) => /Anchors/.test(name))).toEqual(['4 Anchors']);
    for (const session of [a, b])
      expect(session.getSnapshot().recomputed?.findings.filter(({ remedy }) => remedy?.kind === 'repair')).toEqual([]);
  }, 60_000);
});
