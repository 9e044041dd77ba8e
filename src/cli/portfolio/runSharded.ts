// Shares the reading of workbooks out among processes of this machine: each makes a part, as --shard does.

import { joinParts, readPart, type PortfolioPart } from '../../app';
import type { Day } from '../../domain';
import { runAgain } from '../runAgain';

/** `words` = the folders and files as they were given; every process finds the same files and takes its share. Parts are handed over without files, so that nothing stays behind, however the work ends. */
export async function runSharded(
  words: readonly string[],
  jobs: number,
  day: Day,
  tell: (done: number) => void,
): Promise<PortfolioPart> {
  const done = new Array<number>(jobs).fill(0);
  const parts = await Promise.all(
    done.map(async (_, index) => {
      const answer = await runAgain(
        ['portfolio', '--shard', `${index + 1}/${jobs}`, '--today', day, '--json', '-o', HANDED_OVER, '--', ...words],
        (count) => {
          done[index] = count;
          tell(done.reduce((sum, one) => sum + one, 0));
        },
      );
      return readPart(answer);
    }),
  );
  return joinParts(parts, day);
}

/** In place of a file's name: the part is what the process answers. */
export const HANDED_OVER = '-';
