// A sample of what chance brings from outside; thousands of rounds by hand, `npm run fuzz`.

import { runTarget } from './runTarget';
import { TARGETS } from './targets';

/** The same rounds every time, and a few others each time: what fails names the seed that meets it again. */
const SEEDS: readonly (readonly [name: string, seed: number, share: number])[] = [
  ['the same as ever', 1, 0.75],
  ['others', 1 + Math.floor(Math.random() * 1e9), 0.25],
];

describe.each(Object.keys(TARGETS))('%s', (name) => {
  it.each(SEEDS)('holds in %s, from seed %i on', async (_, seed, share) => {
    const target = TARGETS[name];
    if (!target) throw new Error(name);
    const { faults } = await runTarget(target, Math.ceil(target.sampled * share), seed);
    expect(faults.map((fault) => `npm run fuzz -- ${name} 1 ${fault.seed}\n${fault.what}`)).toEqual([]);
  });
});
