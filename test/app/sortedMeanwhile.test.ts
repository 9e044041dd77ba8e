// Rows are sorted or filtered in the moment of a write, and again in the moment in which that is put right: each id stays with its row.

import type { Host } from '@coachbook/excel-host';
import { onFirstWrite, openWatched } from '../faults/openWatched';
import { EDITS } from '../faults/scenarios';
import { smallBook } from '../faults/smallBook';
import { TIMEOUT_MS } from '../faults/timeout';
import { engagementIn, onWrites, open, tableIn, type } from './moment';

const old = ['Orders', 'Big orders', 'Small orders', 'Trust in the team'];
const idsOfOld = (host: Host) => old.map((name) => engagementIn(host).goals.find((goal) => goal.name === name)?.id);

function sort(host: Host, last: number, ascending: boolean): void {
  const { sheet, top, left, right, column } = tableIn(host, 'Goals');
  host.user.sort(sheet, { top: top + 1, bottom: top + last, left, right }, column('Goal'), ascending);
}

/** A sheet of ours is missing, and there are goals without ids: a repair writes in several requests. */
async function damaged() {
  const opened = await openWatched(smallBook(), { timeoutMs: TIMEOUT_MS });
  await opened.session.refresh();
  opened.host.user.deleteSheet('4 Anchors');
  await opened.session.refresh();
  EDITS['goals in three levels']?.(opened.host);
  await opened.host.settled();
  await opened.session.load();
  const finding = opened.session.getSnapshot().recomputed?.findings.find(({ remedy }) => remedy?.kind === 'repair');
  if (!finding) throw new Error('Nothing to repair');
  return { ...opened, repair: () => opened.session.remedy(finding) };
}

it('ids survive two sorts, one before the write and one before it is brought back', async () => {
  const { host, session, requests } = await open();
  type(host, 'Goals', 'Goal', 4, 'Fast orders', 'user');
  await host.settled();
  requests.meet(
    onWrites({
      0: { kind: 'act', act: () => sort(host, 5, true) },
      1: { kind: 'act', act: () => sort(host, 5, false) },
    }),
  );
  await session.refresh();
  requests.meet(() => undefined);
  await session.refresh();
  await session.refresh();
  await session.stop();
  expect(session.getSnapshot().error).toBeUndefined();
  expect(idsOfOld(host)).toEqual(['G1', 'G2', 'G3', 'G9']);
}, 60_000);

it('ids survive a sort during a repair whose next request is refused', async () => {
  const { host, session, requests, repair } = await damaged();
  let since = -1;
  requests.meet((_, writes) => {
    if (since < 0 && !writes) return undefined;
    since += 1;
    if (since === 0) return { kind: 'act', act: () => sort(host, 8, true) };
    return { kind: 'before', code: 'AccessDenied' };
  });
  await repair();
  requests.meet(() => undefined);
  await session.refresh();
  await session.refresh();
  await session.stop();
  expect(idsOfOld(host)).toEqual(['G1', 'G2', 'G3', 'G9']);
}, 60_000);

it('a filter set in the moment of a repair leaves each new row an id of its own', async () => {
  const { host, session, requests, repair } = await damaged();
  const act = (): void => {
    const { sheet, top, column } = tableIn(host, 'Goals');
    host.remoteUser.filter(sheet, top, column('Goal'), {
      values: [...old, 'Slow orders', 'Another kind'],
      blanks: true,
    });
  };
  requests.meet(onFirstWrite({ kind: 'act', act }));
  await repair();
  requests.meet(() => undefined);
  await session.refresh();
  await session.stop();
  const ids = engagementIn(host).goals.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
}, 60_000);
