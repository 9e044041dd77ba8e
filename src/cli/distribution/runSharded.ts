// Shares a distribution out among processes of this machine: each makes its share, as --shard does.

import { runAgain } from '../runAgain';
import { joinOutcomes, type Outcome } from './Outcome';

/** `words` = the command as it was given, without how to answer; every process reads the same roster and takes its share. */
export async function runSharded(
  words: readonly string[],
  jobs: number,
  tell: (done: number) => void,
): Promise<Outcome> {
  const done = new Array<number>(jobs).fill(0);
  const shares = await Promise.all(
    done.map(async (_, index) => {
      const answer = await runAgain(['distribute', '--json', '--shard', `${index + 1}/${jobs}`, ...words], (count) => {
        done[index] = count;
        tell(done.reduce((sum, one) => sum + one, 0));
      });
      return JSON.parse(answer) as Outcome;
    }),
  );
  return joinOutcomes(shares);
}
