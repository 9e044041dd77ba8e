// The way of a first engagement: what the session is told, and where what goes wrong is filed.

import * as app from '../../src/app';
import { runWalk, type WalkOptions } from '../../src/selftest/run/runWalk';
import { anExcel } from './anExcel';

jest.mock('../../src/app', () => {
  const real = jest.requireActual<typeof app>('../../src/app');
  return { ...real, createSession: jest.fn(real.createSession) };
});

async function walk(more: Partial<WalkOptions> = {}): ReturnType<typeof runWalk> {
  const { here } = await anExcel();
  return runWalk({ here, language: 'en', signal: new AbortController().signal, onStep: () => undefined, ...more });
}

it('writes nothing by itself while it goes on', async () => {
  await walk({ signal: AbortSignal.abort() });
  expect(app.createSession).toHaveBeenLastCalledWith(expect.objectContaining({ idle: 0 }));
});

it('files what is thrown under the step that was under way', async () => {
  const steps = await walk({
    onStep: ({ step }) => {
      if (step === 'refresh') throw new Error('No more');
    },
  });
  expect(steps.at(-1)).toMatchObject({ step: 'refresh', outcome: 'failed', detail: 'No more' });
});
