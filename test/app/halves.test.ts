// What came only half-way, and what somebody did by then: it is completed or taken away, and nothing of theirs with it.

import { onFirstWrite, openWatched } from '../faults/openWatched';
import { EDITS, SCENARIOS } from '../faults/scenarios';
import { smallBook } from '../faults/smallBook';
import { TIMEOUT_MS } from '../faults/timeout';
import { engagementIn, mine, onWrites, onWritesAfter, open, tableIn, timesShown } from './moment';

const note = 'My own note';

describe('a refresh that is completed', () => {
  it.each([0.2, 0.4, 0.6, 0.8])('keeps a note typed below a table in that moment (%d)', async (share) => {
    const { host, session, requests } = await open();
    EDITS['goals in three levels']?.(host);
    await host.settled();
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    requests.meet(
      onWrites({
        0: { kind: 'half', code: 'GeneralException', share },
        1: { kind: 'act', act: () => host.remoteUser.type(sheet, bottom + 2, left + 1, note, { overrideAlert: true }) },
      }),
    );
    await session.refresh();
    requests.meet(() => undefined);
    await session.refresh();
    await session.stop();
    expect(timesShown(host, note)).toBe(1);
  });

  it.each([0.2, 0.6])('keeps notes below although rows above were deleted in that moment (%d)', async (share) => {
    const { host, session, requests } = await open();
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    const notes = Array.from({ length: 10 }, (_, at) => `note ${at}`);
    notes.forEach((text, at) => host.user.type(sheet, bottom + 2 + at, left + 1, text, { overrideAlert: true }));
    EDITS['goals in three levels']?.(host);
    await host.settled();
    requests.meet(
      onWrites({
        0: { kind: 'half', code: 'GeneralException', share },
        1: { kind: 'act', act: () => host.remoteUser.deleteRows(sheet, 0, 3) },
      }),
    );
    await session.refresh();
    requests.meet(() => undefined);
    await session.refresh();
    await session.refresh();
    await session.stop();
    expect(notes.map((text) => timesShown(host, text))).toEqual(notes.map(() => 1));
  });
});

describe('a sheet that is put back', () => {
  const anchors = '4 Anchors';

  async function withoutAnchors() {
    const opened = await openWatched(smallBook(), { timeoutMs: TIMEOUT_MS });
    await opened.session.refresh();
    const scenario = SCENARIOS[`repair: ${anchors}`];
    await scenario?.prepare?.(opened.session, opened.host);
    return { ...opened, repair: async () => scenario?.act(opened.session) };
  }

  it.each(['GeneralException', 'ServiceNotAvailable', 'AccessDenied', 'RequestAborted'])(
    'is not taken away where somebody added one of that name, and Excel says %s',
    async (code) => {
      const { host, session, requests, repair } = await withoutAnchors();
      const act = (): void => {
        host.remoteUser.addSheet(anchors);
        host.remoteUser.type(anchors, 5, 2, note);
      };
      requests.meet(onWritesAfter({ 0: { act, fault: { kind: 'before', code } } }));
      await repair();
      await session.stop();
      expect(timesShown(host, note)).toBe(1);
    },
  );

  it.each(['GeneralException', 'ServiceNotAvailable'])(
    'keeps what was typed on it although the answer was lost (%s)',
    async (code) => {
      const { host, session, requests, repair } = await withoutAnchors();
      let [isWritten, isTyped] = [false, false];
      requests.meet((_, writes) => {
        if (writes) {
          isWritten = true;
          return isTyped ? undefined : { kind: 'after', code };
        }
        if (!isWritten || isTyped) return undefined;
        isTyped = true;
        const { sheet, top, left } = tableIn(host, 'Anchors');
        host.remoteUser.type(sheet, top + 1, left + 1, note, { overrideAlert: true });
        return undefined;
      });
      await repair();
      await session.stop();
      expect(isTyped).toBe(true);
      expect(timesShown(host, note)).toBe(1);
    },
  );

  it('keeps what was typed on it although rows elsewhere were sorted in that moment', async () => {
    const { host, session, requests, repair } = await withoutAnchors();
    EDITS['goals in three levels']?.(host);
    await host.settled();
    await session.load();
    let acts = [
      (): void => {
        const { sheet, top, left, right, column } = tableIn(host, 'Goals');
        host.remoteUser.sort(sheet, { top: top + 1, bottom: top + 8, left, right }, column('Goal'), true);
      },
      (): void => {
        const { sheet, top, left } = tableIn(host, 'Anchors');
        host.remoteUser.type(sheet, top + 1, left + 1, note, { overrideAlert: true });
      },
    ];
    requests.meet((_, writes) => {
      // The first with what writes, the second with whatever comes after that.
      const [act, ...rest] = acts;
      if (!act || (acts.length === 2 && !writes)) return undefined;
      acts = rest;
      return { kind: 'act', act };
    });
    await repair();
    requests.meet(() => undefined);
    await session.refresh();
    await session.stop();
    const { goals } = engagementIn(host);
    expect(
      ['Orders', 'Big orders', 'Small orders', 'Trust in the team'].map(
        (name) => goals.find((goal) => goal.name === name)?.id,
      ),
    ).toEqual(['G1', 'G2', 'G3', 'G9']);
    expect(timesShown(host, note)).toBe(1);
  });
});

describe('sheets that could not be made', () => {
  it.each([0.3, 0.5, 0.9])('are made by trying again, also where they were taken away in part (%d)', async (share) => {
    const { session, requests } = await openWatched(mine, { timeoutMs: TIMEOUT_MS });
    requests.meet(
      onWrites({
        2: { kind: 'before', code: 'InvalidArgument' },
        3: { kind: 'half', code: 'AccessDenied', share },
      }),
    );
    await session.create({ language: 'en', content: 'blank', title: 'A' });
    requests.meet(() => undefined);
    await session.tryAgain();
    await session.stop();
    expect(session.getSnapshot().phase).toBe('ready');
  });

  it.each([2, 3, 4])('are made by trying again although the only other sheet was deleted (%d)', async (at) => {
    const { host, session, requests } = await openWatched(mine, { timeoutMs: TIMEOUT_MS });
    const act = (): void => host.user.deleteSheet('Mine');
    requests.meet(onWritesAfter({ [at]: { act, fault: { kind: 'before', code: 'InvalidArgument' } } }));
    await session.create({ language: 'en', content: 'blank', title: 'A' });
    requests.meet(() => undefined);
    await session.tryAgain();
    await session.stop();
    expect(session.getSnapshot().phase).toBe('ready');
  });

  it('are made again once they were removed with the button for that', async () => {
    const { host, session, requests } = await openWatched(mine, { timeoutMs: TIMEOUT_MS });
    const act = (): void => host.user.deleteSheet('Mine');
    requests.meet(onWritesAfter({ 3: { act, fault: { kind: 'before', code: 'InvalidArgument' } } }));
    await session.create({ language: 'en', content: 'blank', title: 'A' });
    requests.meet(() => undefined);
    await session.load();
    await session.resolveUnfinished('remove');
    await session.create({ language: 'en', content: 'blank', title: 'A' });
    await session.stop();
    expect(session.getSnapshot().phase).toBe('ready');
  });
});

it.each([
  ['half', 0.95],
  ['after', 1],
] as const)(
  'a note typed below a table that shrank survives the completion (%s)',
  async (kind, share) => {
    const { host, session, requests } = await open();
    EDITS['goals in three levels']?.(host);
    await host.settled();
    await session.refresh();
    const goals = tableIn(host, 'Goals');
    host.user.deleteTableRows(goals.sheet, 'Goals', goals.top + 5, 3);
    await host.settled();
    requests.meet(onFirstWrite({ kind, code: 'ServiceNotAvailable', share }));
    await session.refresh();
    requests.meet(() => undefined);
    const { sheet, bottom, left } = tableIn(host, 'GoalTree');
    host.user.type(sheet, bottom + 2, left + 1, 'my own note', { overrideAlert: true });
    expect(timesShown(host, 'my own note')).toBe(1);
    await host.settled();
    await session.refresh();
    await session.stop();
    expect(timesShown(host, 'my own note')).toBe(1);
  },
  60_000,
);

it.each(['tryAgain', 'create', 'remove'] as const)(
  'a sheet of one’s own is not taken for a leftover because of its name (%s)',
  async (then) => {
    const { host, session, requests } = await openWatched(mine, { timeoutMs: TIMEOUT_MS });
    let written = 0;
    requests.meet((_, writes) => (writes && (written += 1) > 2 ? { kind: 'before', code: 'AccessDenied' } : undefined));
    await session.create({ language: 'en', content: 'blank', title: 'A' });
    requests.meet(() => undefined);
    for (const { name } of host.snapshot().sheets) if (name !== 'Mine') host.user.deleteSheet(name);
    host.user.addSheet('Dashboard');
    host.user.type('Dashboard', 2, 2, 'my own sheet');
    await host.settled();
    if (then === 'tryAgain') await session.tryAgain();
    if (then === 'create') await session.create({ language: 'en', content: 'blank', title: 'A' });
    if (then === 'remove') await session.resolveUnfinished('remove');
    await session.stop();
    expect(timesShown(host, 'my own sheet')).toBe(1);
  },
  60_000,
);
