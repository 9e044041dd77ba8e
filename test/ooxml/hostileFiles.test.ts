// Small files that ask for much are read or refused before they take the machine.

import { openFile } from '../../src/app';
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
