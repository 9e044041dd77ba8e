// A sample of the faults that may befall a request; all of them by hand, `npm run faults`.

import { allTrials, tryIt, type Trial } from './trial';

/** Others of them when something is added; the same ones on every run. */
const STEP = 97;

it('nothing is lost, written twice, left unhealed or told untruly', async () => {
  const trials = (await allTrials()).filter((_, at) => at % STEP === 0);
  expect(trials.length).toBeGreaterThan(30);
  const wrong: (Trial & { readonly wrong: readonly string[] })[] = [];
  for (const trial of trials) {
    const found = await tryIt(trial);
    if (found.length > 0) wrong.push({ ...trial, wrong: found });
  }
  expect(wrong).toEqual([]);
}, 1_200_000);
