// The files of tests that depend on the day, as the last run of all tests noted them: none is listed by hand.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/root.mjs';

const file = join(root, '.cache', 'clock', 'readers.txt');

export const dayReaders = {
  /** Forgets what was noted; answers the file to note into, one path a line. */
  begin() {
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    return file;
  },
  /** Undefined where all tests have not been run yet. */
  list: () =>
    existsSync(file)
      ? [
          ...new Set(
            readFileSync(file, 'utf8')
              .split('\n')
              .filter((line) => line !== ''),
          ),
        ].sort()
      : undefined,
};
