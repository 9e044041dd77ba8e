// Small files that ask for much are read or refused before they take the machine.

import { openFile } from '../../src/app';
import { openRepaired } from '../../src/app/openFile';
import { FileError } from '../../src/ooxml';
import { cpuSeconds } from '../fixtures/cpuSeconds';
import { HOSTILE } from '../fixtures/hostile';

/** What can be counted is refused by count (see hostile.test.ts); this is for all the rest. The slowest takes a third of it on a small machine. */
const MOST_SECONDS = 3;

describe('a small file that asks for much', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, make) => {
    const bytes = make();
    expect(cpuSeconds(() => {
      try {
        openFile(bytes, '2026-11-24');
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    })).toBeLessThan(MOST_SECONDS);
  });
});

describe('a table of ours that claims what it does not have', () => {
  it.each(Object.keys(HOSTILE).filter((name) => /^(a table|a matrix|a timeline|settings)/.test(name) && !name.includes('relationships')))('%s is repaired as far as that goes, and no further', (name) => {
    const bytes = (HOSTILE[name] as () => Uint8Array)();
    let edits = -1;
    expect(cpuSeconds(() => ({ edits: { length: edits } } = openRepaired(bytes, '2026-11-24')))).toBeLessThan(MOST_SECONDS);
    expect(edits).toBeGreaterThanOrEqual(0);
  });
});
