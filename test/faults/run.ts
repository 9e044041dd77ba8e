// All trials, or every nth of them from the mth, on all cores: run by scripts/faults.mjs. Writes the figures into docs/security.md.

import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { loadEverything } from '../../src/locales';
import { allTrials, tryIt, type Trial, type Wrong } from './trial';

const WRONGS: readonly Wrong[] = ['lost', 'twice', 'unhealed', 'untrue'];

type Answer = readonly Wrong[];

/** Tries what it is sent, one after the other. */
function work(): void {
  process.on('message', (trial: Trial) => {
    void tryIt(trial)
      .catch((error: unknown): Answer => {
        process.stderr.write(`${String(error)}\n`);
        return ['untrue'];
      })
      .then((answer) => process.send?.(answer));
  });
  process.on('disconnect', () => process.exit());
}

/** What a trial leaves in memory stays there (each has a client of Microsoft's of its own): a process that has tried as many is followed by a new one, or the later ones take three times as long. */
const TRIALS_OF_A_WORKER = 200;

/** One process on each core; each is given the next trial once it has answered the last. */
async function tryAll(trials: readonly Trial[], hear: (trial: Trial, wrong: Answer) => void): Promise<void> {
  const left = trials.values();
  const work = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await runWorker(next.value, left, hear);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Ends when the process has tried enough, or nothing is left. */
function runWorker(first: Trial, left: Iterator<Trial>, hear: (trial: Trial, wrong: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(process.argv[1] ?? '', ['worker'], { execArgv: process.execArgv });
    let trial: Trial | undefined = first;
    let tried = 0;
    worker.on('message', (wrong: Answer) => {
      if (trial) hear(trial, wrong);
      tried += 1;
      const next = tried < TRIALS_OF_A_WORKER ? left.next() : undefined;
      trial = next?.done === false ? next.value : undefined;
      if (trial) worker.send(trial);
      else worker.disconnect();
    });
    worker.on('error', reject);
    worker.on('exit', () => (trial ? reject(new Error(`Ended in the midst of ${JSON.stringify(trial)}`)) : resolve()));
    worker.send(first);
  });
}

async function main(step: number, from: number): Promise<void> {
  const all = await allTrials();
  const trials = all.filter((_, at) => at % step === from);
  const groupOf = ({ scenario }: Trial): string => scenario.split(':')[0] ?? '';
  const groups = new Map(
    trials.map((trial) => [groupOf(trial), { tried: 0, clean: 0, lost: 0, twice: 0, unhealed: 0, untrue: 0 }]),
  );
  let done = 0;
  await tryAll(trials, (trial, wrong) => {
    const counts = groups.get(groupOf(trial));
    if (counts) {
      counts.tried += 1;
      if (wrong.length === 0) counts.clean += 1;
      for (const one of wrong) counts[one] += 1;
    }
    if (wrong.length > 0) process.stdout.write(`${JSON.stringify({ ...trial, wrong })}\n`);
    done += 1;
    if (done % 100 === 0) process.stdout.write(`${done} of ${trials.length}\n`);
  });
  const table = [
    '| asked for | trials | clean | lost | twice | unhealed | untrue message |',
    '|---|---|---|---|---|---|---|',
    ...[...groups].map(
      ([group, counts]) =>
        `| ${group} | ${counts.tried} | ${counts.clean} | ${WRONGS.map((one) => counts[one]).join(' | ')} |`,
    ),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  const path = 'docs/security.md';
  const [begin, end] = ['<!-- faults -->', '<!-- /faults -->'];
  const document = readFileSync(path, 'utf8');
  const which =
    step === 1 ? `All ${all.length} trials` : `Every ${step}th of ${all.length} trials, from number ${from} on`;
  writeFileSync(
    path,
    `${document.slice(0, document.indexOf(begin))}${begin}\n${which}:\n\n${table}\n${document.slice(document.indexOf(end))}`,
  );
  process.exitCode = [...groups.values()].every(({ tried, clean }) => tried === clean) ? 0 : 1;
}

await loadEverything();
if (process.argv[2] === 'worker') work();
else void main(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 0)).then(() => process.exit());
