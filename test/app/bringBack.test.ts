// Rows are sorted in the moment before Coachbook writes, and then something else goes wrong as well: what was written to the wrong row is brought back to wherever that row is.

import type { Host } from '@coachbook/excel-host';
import type { Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { openWatched } from '../faults/openWatched';
import { endTimeout, TIMEOUT_MS } from '../faults/timeout';
import type { Fault } from '../faults/requests';

function goalsIn(host: Host) {
  for (const { name, tables } of host.snapshot().sheets) {
    const table = tables.find((one) => one.name === 'Goals');
    if (table)
      return {
        sheet: name,
        ...table.area,
        column: (header: string): number => table.area.left + table.columns.findIndex((one) => one.name === header),
      };
  }
  throw new Error('No goals');
}

function sort(host: Host, header: string, ascending: boolean): void {
  const { sheet, top, left, right, column } = goalsIn(host);
  host.user.sort(sheet, { top: top + 1, bottom: top + 4, left, right }, column(header), ascending);
}

function typeTargets(host: Host): void {
  const { sheet, top, column } = goalsIn(host);
  for (let at = 0; at < 4; at += 1)
    host.remoteUser.type(sheet, top + 1 + at, column('Target'), String(500 + at), { overrideAlert: true });
}

const targets = (host: Host) =>
  Object.fromEntries(
    decodeWorkbook(host.snapshot()).engagement.goals.flatMap(({ id, target }) =>
      target === undefined ? [] : [[id, target]],
    ),
  );

const sorted = (host: Host, then: Fault): Fault => {
  sort(host, 'Goal', false);
  return then;
};

/** What the requests that write meet, by their number. */
const plays: Readonly<Record<string, (host: Host, write: number) => Fault | undefined>> = {
  'the request ends with an error although it was carried out': (host, write) =>
    write === 0 ? sorted(host, { kind: 'after', code: 'GeneralException' }) : undefined,
  'it is told as busy although it was carried out': (host, write) =>
    write === 0 ? sorted(host, { kind: 'after', code: 'RequestAborted' }) : undefined,
  'it ends in the midst': (host, write) =>
    write === 0 ? sorted(host, { kind: 'half', code: 'GeneralException', share: 0.99 }) : undefined,
  'no answer comes': (host, write) => {
    if (write > 0) return undefined;
    setImmediate(endTimeout);
    return sorted(host, { kind: 'silent', applied: true });
  },
  'bringing it back is refused': (host, write) =>
    write === 0
      ? { kind: 'act', act: () => sort(host, 'Goal', false) }
      : write === 1
        ? { kind: 'before', code: 'GeneralException' }
        : undefined,
  'bringing it back is aborted': (host, write) =>
    write === 0
      ? { kind: 'act', act: () => sort(host, 'Goal', false) }
      : write === 1
        ? { kind: 'before', code: 'RequestAborted' }
        : undefined,
  'they are sorted back before it is brought back': (host, write) =>
    write < 2 ? { kind: 'act', act: () => sort(host, 'Goal', write === 1) } : undefined,
  'they are sorted otherwise before it is brought back': (host, write) =>
    write < 2 ? { kind: 'act', act: () => sort(host, write === 0 ? 'Id' : 'Goal', write === 1) } : undefined,
};

async function played(
  play: (host: Host, write: number) => Fault | undefined,
  act: (session: Session) => Promise<boolean>,
  prepare?: (session: Session) => Promise<unknown>,
) {
  const { host, session, requests } = await openWatched(undefined, { timeoutMs: TIMEOUT_MS });
  await session.refresh();
  await prepare?.(session);
  await host.settled();
  let write = -1;
  requests.meet((_, writes) => {
    if (writes) write += 1;
    return writes ? play(host, write) : undefined;
  });
  const worked = await act(session);
  const { error } = session.getSnapshot();
  const then = targets(host);
  requests.meet(() => undefined);
  if (!worked && error?.kind !== 'gone') await act(session);
  await session.refresh();
  await session.stop();
  return { then, outcome: error?.outcome, end: targets(host) };
}

const set = (session: Session, value: number): Promise<boolean> =>
  session.change([{ kind: 'set', place: { table: 'goals', row: 2, id: 'G2', column: 'target' }, value }]);

it.each(Object.keys(plays))(
  'a form, and %s',
  async (name) => {
    const { then, outcome, end } = await played(plays[name] as (typeof plays)[string], (session) => set(session, 77));
    expect(end).toEqual({ G1: 100, G2: 77, G3: 40 });
    if (outcome === 'nothing') expect(then).toEqual({ G1: 100, G2: 60, G3: 40 });
  },
  60_000,
);

it.each(Object.keys(plays))(
  'an undo, and %s',
  async (name) => {
    const { end } = await played(
      plays[name] as (typeof plays)[string],
      (session) => session.undo(),
      (session) => set(session, 55),
    );
    // Its row is found where it is by now.
    expect(end).toEqual({ G1: 100, G2: 60, G3: 40 });
  },
  60_000,
);

it('what somebody typed into that cell before it is brought back stays', async () => {
  const { end } = await played(
    (host, write) =>
      write === 0
        ? { kind: 'act', act: () => sort(host, 'Goal', false) }
        : write === 1
          ? { kind: 'act', act: () => typeTargets(host) }
          : undefined,
    (session) => set(session, 77),
  );
  expect(end).toEqual({ G9: 500, G3: 501, G1: 502, G2: 77 });
}, 60_000);
