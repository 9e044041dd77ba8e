// How long a probe waits: for Excel a minute, for a person as long as it takes.

import { runProbe } from '../../src/selftest/run/runProbe';
import { takeStock } from '../../src/selftest/run/takeStock';
import type { RunningProbe } from '../../src/selftest/model/Probe';
import type { ProbeResult } from '../../src/selftest/model/ProbeResult';
import type { Scratch } from '../../src/selftest/model/Scratch';
import { anExcel } from './anExcel';

const minute = 60_000;
const step = 5_000;
const onTheWall = setTimeout;

afterEach(() => {
  jest.useRealTimers();
});

/** Lets `minutes` pass for a probe that asks a person. */
async function after(
  minutes: number,
  perform: RunningProbe['perform'],
  ask: Scratch['ask'],
): Promise<ProbeResult | 'waits'> {
  const { here, context } = await anExcel();
  const stock = await takeStock(context());
  if (!stock) throw new Error('The workbook is not empty.');
  jest.useFakeTimers({ doNotFake: ['performance', 'queueMicrotask', 'nextTick'] });
  let result: ProbeResult | 'waits' = 'waits';
  void runProbe(
    { id: 'F1.trial', asks: 'Well?', expects: ['yes'], files: [], otherwise: '', asksPerson: true, perform },
    here,
    stock,
    ask,
  ).then((done) => {
    result = done;
  });
  for (let passed = 0; passed < minutes * minute; passed += step) {
    // Excel's own client runs on the clock on the wall.
    await new Promise((resolve) => {
      onTheWall(resolve, 5);
    });
    await jest.advanceTimersByTimeAsync(step);
  }
  return result;
}

const never = (): Promise<never> => new Promise(() => undefined);
const later = (minutes: number): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(true), minutes * minute);
  });

it('gives up a probe that asks a person where Excel never answers', async () => {
  expect(await after(2, never, async () => true)).toMatchObject({ outcome: 'refused', answer: 'refused: Timeout' });
});

it('gives up where Excel never answers after the person has', async () => {
  expect(
    await after(
      6,
      async ({ ask }) => {
        await ask('Well?');
        return never();
      },
      () => later(3),
    ),
  ).toMatchObject({ answer: 'refused: Timeout' });
});

it('waits for a person', async () => {
  expect(
    await after(
      20,
      async ({ ask }) => ((await ask('Well?')) ? 'yes' : 'no'),
      () => later(10),
    ),
  ).toMatchObject({ outcome: 'pass' });
  jest.useRealTimers();
  expect(await after(5, async ({ ask }) => String(await ask('Well?')), never)).toBe('waits');
});

it('asks nobody once it has given up', async () => {
  const ask = jest.fn(async () => true);
  await after(
    3,
    async ({ ask: person }) => {
      await later(2);
      return String(await person('Well?'));
    },
    ask,
  );
  expect(ask).not.toHaveBeenCalled();
});
