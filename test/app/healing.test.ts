// After a refresh that came to an end half-way, the next one leaves everything as if it had never failed.

import { createSession, runBatches, type Session } from '../../src/app';
import { connectClient, createHost, type Host } from '../../src/host';
import type { ColumnData, WorkbookData } from '../../src/workbook';
import { EDITS } from '../faults/scenarios';
import { smallBook, today } from '../faults/smallBook';
import { watchRequests, type Fault, type Requests } from '../faults/requests';

interface Opened {
  readonly host: Host;
  readonly session: Session;
  readonly requests: Requests;
}

async function open(): Promise<Opened> {
  const host = await createHost(smallBook());
  const { Excel } = connectClient(host);
  const requests = watchRequests(host);
  const session = createSession({ run: runBatches(Excel), today: () => today, quiet: 100_000, pause: 0, idle: 0 });
  await session.start();
  await session.refresh();
  return { host, session, requests };
}

const ofRequest = (fault: Fault) => {
  let isMet = false;
  return (_: number, writes: boolean): Fault | undefined => {
    if (isMet || !writes) return undefined;
    isMet = true;
    return fault;
  };
};

/** Everything but what is in front; columns that look alike are one stretch. */
const content = ({ activeSheet: _front, ...rest }: WorkbookData): WorkbookData => JSON.parse(JSON.stringify({ ...rest, activeSheet: '', sheets: rest.sheets.map((sheet) => ({ ...sheet, columns: joined(sheet.columns) })) })) as WorkbookData;

function joined(columns: readonly ColumnData[]): readonly ColumnData[] {
  return columns.reduce<readonly ColumnData[]>((before, column) => {
    const last = before.at(-1);
    const isAlike = last && last.last === column.first - 1 && JSON.stringify({ ...last, first: 0, last: 0 }) === JSON.stringify({ ...column, first: 0, last: 0 });
    return isAlike ? [...before.slice(0, -1), { ...last, last: column.last }] : [...before, column];
  }, []);
}

const faults: readonly Fault[] = [...(process.env.COACHBOOK_WHOLE === '1' ? [0.1, 0.25, 0.5, 0.75, 0.9] : [0.2, 0.6]).map((share): Fault => ({ kind: 'half', code: 'GeneralException', share })), { kind: 'after', code: 'GeneralException' }];

it.each(Object.keys(EDITS))('heals after %s', async (name) => {
  const twin = await open();
  EDITS[name]?.(twin.host);
  await twin.session.refresh();
  await twin.session.refresh();
  const expected = content(twin.host.snapshot());
  await twin.session.stop();
  for (const fault of faults) {
    const { host, session, requests } = await open();
    EDITS[name]?.(host);
    requests.meet(ofRequest(fault));
    await session.refresh();
    requests.meet(() => undefined);
    await session.refresh();
    await session.refresh();
    // A number that was remembered before its id was written is not given again.
    const received = JSON.parse(JSON.stringify(content(host.snapshot())).replaceAll('P4', 'P3')) as WorkbookData;
    for (const sheet of expected.sheets) expect({ fault, ...received.sheets.find((one) => one.name === sheet.name) }).toEqual({ fault, ...sheet });
    expect(received).toEqual(expected);
    await session.stop();
  }
}, 120_000);

it.each(['4 Anchors', 'Goal tree'])('a repair of %s that came to an end half-way is done by the next', async (name) => {
  const twin = await open();
  const repair = async ({ host, session }: Pick<Opened, 'host' | 'session'>): Promise<boolean> => {
    await session.refresh();
    const finding = session.getSnapshot().recomputed?.findings.find(({ remedy }) => remedy?.kind === 'repair');
    await host.settled();
    return finding !== undefined && session.remedy(finding);
  };
  twin.host.person.deleteSheet(name);
  expect(await repair(twin)).toBe(true);
  await twin.session.refresh();
  const expected = content(twin.host.snapshot());
  await twin.session.stop();
  for (const fault of faults) {
    const { host, session, requests } = await open();
    host.person.deleteSheet(name);
    await session.refresh();
    requests.meet(ofRequest(fault));
    expect(await repair({ host, session })).toBe(false);
    requests.meet(() => undefined);
    if (session.getSnapshot().recomputed?.findings.some(({ remedy }) => remedy?.kind === 'repair')) await repair({ host, session });
    await session.refresh();
    expect(content(host.snapshot())).toEqual(expected);
    await session.stop();
  }
}, 120_000);
