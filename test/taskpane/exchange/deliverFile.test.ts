// Files leave the pane the way they can in each Excel: nothing is offered to be saved where no file arrives (F7), and a new workbook is told of where it is (F24).

import { connectClient, createHost, PROFILES, type ProfileName } from '@coachbook/excel-host';
import { emptyWorkbook } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { createSession, openNewWorkbook, runBatches, waysOut } from '../../../src/app';
import { message } from '../../../src/locales';
import { deliverFile, kindOfFile, waysFor, type Outcome, type Way } from '../../../src/taskpane/exchange/deliverFile';
import { downloadsOf } from './downloadsOf';

const names = Object.keys(PROFILES) as readonly ProfileName[];

beforeAll(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
});
afterAll(() => {
  jest.useRealTimers();
});

async function pane(name: ProfileName) {
  const opened: string[] = [];
  const host = await createHost(emptyWorkbook(), {
    profile: PROFILES[name],
    onNewWorkbook: (_made, manner) => {
      opened.push(manner);
    },
  });
  const { Excel, Office } = connectClient(host);
  const session = createSession({
    run: runBatches(Excel),
    today: () => '2026-11-24',
    now: () => new Date(2026, 10, 23, 9),
    openNew: openNewWorkbook(Excel),
  });
  return { session, opened, ways: waysOut(Office.context.platform) };
}

const bytes = (fileName: string) =>
  kindOfFile(fileName) === 'workbook' ? writeXlsx(emptyWorkbook()) : new TextEncoder().encode('text');

describe.each(names)('%s', (name) => {
  const profile = PROFILES[name];

  it('F7: knows whether files arrive', async () => {
    expect((await pane(name)).ways.saves).toBe(profile.downloads);
  });

  it('F24: knows where a new workbook is, where one opens', async () => {
    const { ways } = await pane(name);
    // The embedded workbook says it is Excel on the web, and shows new ones in front.
    if (profile.newWorkbook !== 'refused' && name !== 'embedded') expect(ways.opens).toBe(profile.newWorkbook);
  });

  it.each(['copy.xlsx', 'goals.csv', 'plan.xml', 'dates.ics', 'all.zip'])(
    'F7: %s goes every way that is offered, and is said to be saved only where it arrived',
    async (file) => {
      const { session, opened, ways } = await pane(name);
      const offered = waysFor(kindOfFile(file), ways);
      if (file !== 'all.zip') expect(offered).not.toEqual([]);
      for (const way of offered) {
        const before = opened.length;
        const { result, arrived, clicks } = await downloadsOf(profile, () =>
          deliverFile(session, ways, bytes(file), file, way),
        );
        expect(clicks).toBe(arrived.length);
        const expected: Readonly<Record<Way, Outcome>> = {
          open: profile.newWorkbook !== 'refused' ? 'opened' : profile.downloads ? 'savedInstead' : 'notOpened',
          save: 'saved',
          copy: 'shown',
        };
        expect([way, result]).toEqual([way, expected[way]]);
        expect(arrived).toEqual(result === 'saved' || result === 'savedInstead' ? [file] : []);
        expect(opened.length - before).toBe(result === 'opened' ? 1 : 0);
      }
    },
  );

  it('F7: an archive is offered nowhere where it would not arrive', async () => {
    expect(waysFor('archive', (await pane(name)).ways)).toEqual(profile.downloads ? ['save'] : []);
  });
});

it('F24: where Excel opens none and files arrive, the workbook is saved instead', async () => {
  const policy = { ...PROFILES.windows365, newWorkbook: 'refused' as const };
  const host = await createHost(emptyWorkbook(), { profile: policy, onNewWorkbook: () => undefined });
  const { Excel, Office } = connectClient(host);
  const session = createSession({
    run: runBatches(Excel),
    today: () => '2026-11-24',
    now: () => new Date(2026, 10, 23, 9),
    openNew: openNewWorkbook(Excel),
  });
  const { result, arrived } = await downloadsOf(policy, () =>
    deliverFile(session, waysOut(Office.context.platform), bytes('copy.xlsx'), 'copy.xlsx', 'open'),
  );
  expect([result, arrived]).toEqual(['savedInstead', ['copy.xlsx']]);
});

it('what is asked for first comes first, as far as it can be had', () => {
  expect(waysFor('workbook', { saves: true, opens: 'tab' }, 'open')).toEqual(['open', 'save']);
  expect(waysFor('workbook', { saves: true, opens: 'tab' })).toEqual(['save', 'open']);
  expect(waysFor('workbook', { saves: false, opens: 'behind' })).toEqual(['open']);
});

it.each(['en', 'fr'] as const)('%s: says what became of it, and where to look', (language) => {
  const said = (where: string) => message(language, 'paneExchange.opened', { name: 'Copy', kind: 'workbook', where });
  expect(new Set(['window', 'behind', 'tab'].map(said)).size).toBe(3);
  expect(said('behind')).toMatch(/behind this window|derrière cette fenêtre/);
  expect(said('tab')).toMatch(/pop-ups|fenêtres surgissantes/);
  expect(
    new Set(
      ['workbook', 'text', 'archive'].map((kind) =>
        message(language, 'paneExchange.saved', { name: 'Copy', kind, where: 'window' }),
      ),
    ).size,
  ).toBe(3);
});
