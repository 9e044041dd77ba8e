// After a refresh that came to an end half-way, the next one leaves everything as if it had never failed.

import { contentOf } from '../faults/contentOf';
import { onFirstWrite, openWatched, type Opened } from '../faults/openWatched';
import type { Fault } from '../faults/requests';
import { EDITS } from '../faults/scenarios';
import { isWhole } from '../isWhole';

async function open(): Promise<Opened> {
  const opened = await openWatched();
  await opened.session.refresh();
  return opened;
}

const faults: readonly Fault[] = [
  ...(isWhole ? [0.1, 0.25, 0.5, 0.75, 0.9] : [0.2, 0.6]).map((share): Fault => ({
    kind: 'half',
    code: 'GeneralException',
    share,
  })),
  { kind: 'after', code: 'GeneralException' },
  // Not tried again at once.
  { kind: 'half', code: 'ServiceNotAvailable', share: 0.8 },
];

it.each(Object.keys(EDITS))(
  'heals after %s',
  async (name) => {
    const twin = await open();
    EDITS[name]?.(twin.host);
    await twin.session.refresh();
    await twin.session.refresh();
    const expected = contentOf(twin.host.snapshot());
    await twin.session.stop();
    for (const fault of faults) {
      const { host, session, requests } = await open();
      EDITS[name]?.(host);
      requests.meet(onFirstWrite(fault));
      await session.refresh();
      requests.meet(() => undefined);
      await session.refresh();
      await session.refresh();
      // A number that was remembered before its id was written is not given again.
      const received = JSON.parse(JSON.stringify(contentOf(host.snapshot())).replaceAll('P4', 'P3')) as ReturnType<
        typeof contentOf
      >;
      for (const sheet of expected.sheets)
        expect({ fault, ...received.sheets.find((one) => one.name === sheet.name) }).toEqual({ fault, ...sheet });
      expect(received).toEqual(expected);
      await session.stop();
    }
  },
  120_000,
);

it.each(['goals in three levels', 'a person'])(
  'is whole for another pane, where this one is closed after the failure: %s',
  async (name) => {
    const twin = await open();
    EDITS[name]?.(twin.host);
    await twin.session.refresh();
    const { host, session, requests } = await open();
    EDITS[name]?.(host);
    requests.meet(onFirstWrite({ kind: 'half', code: 'GeneralException', share: 0.8 }));
    await session.refresh();
    expect(session.getSnapshot().error).toBeUndefined();
    await session.stop();
    expect(contentOf(host.snapshot())).toEqual(contentOf(twin.host.snapshot()));
    await twin.session.stop();
  },
  60_000,
);

it.each(['4 Anchors', 'Goal tree'])(
  'a repair of %s that came to an end half-way is done by the next',
  async (name) => {
    const twin = await open();
    const repair = async ({ host, session }: Pick<Opened, 'host' | 'session'>): Promise<boolean> => {
      await session.refresh();
      const finding = session.getSnapshot().recomputed?.findings.find(({ remedy }) => remedy?.kind === 'repair');
      await host.settled();
      return finding !== undefined && session.remedy(finding);
    };
    twin.host.user.deleteSheet(name);
    expect(await repair(twin)).toBe(true);
    await twin.session.refresh();
    const expected = contentOf(twin.host.snapshot());
    await twin.session.stop();
    for (const fault of faults) {
      const { host, session, requests } = await open();
      host.user.deleteSheet(name);
      await session.refresh();
      requests.meet(onFirstWrite(fault));
      expect(await repair({ host, session })).toBe(false);
      requests.meet(() => undefined);
      if (session.getSnapshot().recomputed?.findings.some(({ remedy }) => remedy?.kind === 'repair'))
        await repair({ host, session });
      await session.refresh();
      expect(contentOf(host.snapshot())).toEqual(expected);
      await session.stop();
    }
  },
  120_000,
);
