// Shares the reading of workbooks out among processes of this machine: each makes a part, as --shard does.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinParts, readPart, type PortfolioPart } from '../../app';
import type { Day } from '../../domain';
import { runAgain } from '../runAgain';

/** `words` = the folders and files as they were given; every process finds the same files and takes its share. */
export async function shareOut(words: readonly string[], jobs: number, day: Day, tell: (done: number) => void): Promise<PortfolioPart> {
  const folder = await mkdtemp(join(tmpdir(), 'coachbook-'));
  const done = new Array<number>(jobs).fill(0);
  try {
    const parts = await Promise.all(done.map(async (_, index) => {
      const output = join(folder, `${index}.json`);
      await runAgain(['portfolio', '--shard', `${index + 1}/${jobs}`, '--today', day, '--quiet', '-o', output, '--', ...words], (count) => {
        done[index] = count;
        tell(done.reduce((sum, one) => sum + one, 0));
      });
      return readPart(await readFile(output, 'utf8'));
    }));
    return joinParts(parts, day);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
