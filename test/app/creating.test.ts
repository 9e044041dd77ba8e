// Making an engagement from the pane: told in steps, stopped between them, and by another way where this Excel would not have it.

import { PROFILES, createHost, connectClient } from '@coachbook/excel-host';
import { openFile } from '../../src/app';
import { createSession, runBatches } from '../../src/app';
import { open, today } from './openSession';

const blank = { language: 'en', content: 'blank' } as const;

it('tells how far it is, and can be stopped until the sheets are made; then nothing of them is left', async () => {
  const { host, session, seen } = await open();
  await session.start();
  const before = host.snapshot();
  const stop = session.subscribe(() => {
    const { stage, share = 0 } = session.getSnapshot();
    if (stage === 'making' && share > 0.3) session.cancel();
  });
  await session.create(blank);
  stop();
  expect(session.getSnapshot()).toMatchObject({
    phase: 'foreign',
    activity: 'idle',
    share: undefined,
    error: { kind: 'cancelled', during: 'create' },
  });
  expect(host.snapshot()).toEqual(before);
  const shares = seen.flatMap(({ stage, share }) => (stage === 'making' && share !== undefined ? [share] : []));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(1);
  await session.create(blank);
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined, leftOut: [] });
}, 60_000);

it('is either stopped and gone, or whole, whenever somebody stops it', async () => {
  const { session: first, seen } = await open();
  await first.start();
  await first.create(blank);
  const moments = [
    ...new Set(seen.flatMap(({ stage, share }) => (share === undefined ? [] : [`${stage ?? ''} ${share}`]))),
  ];
  expect(moments.some((moment) => moment.startsWith('writing'))).toBe(true);
  for (const moment of moments) {
    const { host, session } = await open();
    await session.start();
    const before = host.snapshot();
    const stop = session.subscribe(() => {
      const { stage, share } = session.getSnapshot();
      if (`${stage ?? ''} ${share ?? ''}` === moment) session.cancel();
    });
    await session.create(blank);
    stop();
    const { phase, error } = session.getSnapshot();
    expect({ moment, phase, error: error?.kind }).toEqual({
      moment,
      ...(moment.startsWith('making')
        ? { phase: 'foreign', error: 'cancelled' }
        : { phase: 'ready', error: undefined }),
    });
    if (phase === 'foreign') expect(host.snapshot()).toEqual(before);
    await session.stop();
  }
}, 120_000);

it('says which looks this Excel refused', async () => {
  const host = await createHost(undefined, { profile: PROFILES.ipad });
  const session = createSession({
    run: runBatches(connectClient(host).Excel),
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    quiet: 0,
    pause: 0,
  });
  await session.start();
  await session.create({ language: 'en', content: 'headOfCustomerService' });
  expect(session.getSnapshot()).toMatchObject({ phase: 'ready', error: undefined, leftOut: ['charts'] });
  await session.stop();
}, 60_000);

it('makes the same engagement as a file where it was refused', async () => {
  const { host, session } = await open();
  await session.start();
  const before = host.snapshot();
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (text) => {
    if (session.getSnapshot().stage === 'making') host.fail({ code: 'GeneralException' });
    pass(text);
  };
  await session.create(blank);
  host.bridge.sendMessageToHost = pass;
  expect(session.getSnapshot()).toMatchObject({ phase: 'foreign', error: { during: 'create' } });
  expect(host.snapshot()).toEqual(before);
  const { usable, engagement, findings } = openFile(
    await session.createFile(async () => ({ ...blank, title: 'A quieter night' })),
    today,
  );
  expect({
    usable,
    people: engagement.people.length,
    missing: findings.filter(({ code }) => code.endsWith('.missing')).length,
  }).toEqual({ usable: true, people: 0, missing: 0 });
}, 60_000);
