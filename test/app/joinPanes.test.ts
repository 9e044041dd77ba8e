// What one pane writes, another one beside it shows.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { createSession, joinPanes, newWorkbook, runBatches, type OtherPanes, type Session } from '../../src/app';
import { sheetNamed, when } from './openSession';

type Channel = NonNullable<Parameters<typeof joinPanes>[2]>;

/** Channels of one browser: what is said on one is heard on all others. */
function browser(): () => Channel {
  const channels: Channel[] = [];
  return () => {
    const own: Channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of channels)
          if (other !== own) other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent);
      },
      close: () => void channels.splice(channels.indexOf(own), 1),
    };
    channels.push(own);
    return own;
  };
}

function pane(
  host: Host,
  workbook: string,
  channel: Channel,
): { readonly session: Session; readonly panes: OtherPanes; readonly looks: () => number } {
  let looks = 0;
  const session = createSession({
    run: runBatches(connectClient(host).Excel),
    today: () => '2026-11-23',
    now: () => new Date(2026, 10, 23, 9),
    quiet: 0,
    pause: 0,
    idle: 0,
    onWritten: () => panes.tell(),
  });
  const panes = joinPanes(
    workbook,
    () => {
      looks += 1;
      void session.reload();
    },
    channel,
  );
  return { session, panes, looks: () => looks };
}

it('shows what the other pane of its workbook wrote, tells nothing back, and leaves panes of other workbooks alone', async () => {
  const host = await createHost(newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' }));
  const open = browser();
  const one = pane(host, 'a.xlsx', open());
  await one.session.start();
  await one.session.refresh();
  const told: unknown[] = [];
  const listener = open();
  listener.onmessage = ({ data }) => void told.push(data);
  const elsewhere = open();
  let others = 0;
  joinPanes(
    'b.xlsx',
    () => {
      others += 1;
    },
    elsewhere,
  );
  const other = open();
  let looks = 0;
  joinPanes(
    'a.xlsx',
    () => {
      looks += 1;
    },
    other,
  );
  expect(
    await one.session.change([
      { kind: 'set', place: { table: 'goals', row: 0, id: undefined, column: 'name' }, value: 'Written beside' },
    ]),
  ).toBe(true);
  await when(one.session, ({ activity }) => activity === 'idle');
  expect(JSON.stringify(sheetNamed(host, '4 Goals').rows)).toContain('Written beside');
  expect(looks).toBeGreaterThan(0);
  expect(others).toBe(0);
  expect(new Set(told)).toEqual(new Set(['a.xlsx']));
  // Being told is no writing.
  const before = told.length;
  listener.postMessage('a.xlsx');
  await when(one.session, ({ activity }) => activity === 'idle');
  expect(one.looks()).toBe(1);
  expect(told).toHaveLength(before);
  await one.session.stop();
}, 60_000);
