// All trials, or every nth of them from the mth: run by scripts/faults.mjs. Writes the figures into docs/security.md.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allTrials, tryIt, type Wrong } from './trial';

const [step = 1, from = 0] = process.argv.slice(2).map(Number);
const WRONGS: readonly Wrong[] = ['lost', 'twice', 'unhealed', 'untrue'];

async function main(): Promise<void> {
  const all = await allTrials();
  const trials = all.filter((_, at) => at % step === from);
  const groups = new Map<string, Record<'tried' | 'clean' | Wrong, number>>();
  for (const [at, trial] of trials.entries()) {
    const [group = ''] = trial.scenario.split(':');
    const counts = groups.get(group) ?? { tried: 0, clean: 0, lost: 0, twice: 0, unhealed: 0, untrue: 0 };
    groups.set(group, counts);
    const wrong = await tryIt(trial).catch((error: unknown) => {
      process.stdout.write(`${String(error)}\n`);
      return ['untrue'] as const;
    });
    counts.tried += 1;
    if (wrong.length === 0) counts.clean += 1;
    for (const one of wrong) counts[one] += 1;
    if (wrong.length > 0) process.stdout.write(`${JSON.stringify({ ...trial, wrong })}\n`);
    if (at % 100 === 99) process.stdout.write(`${at + 1} of ${trials.length}\n`);
  }
  const table = [
    '| asked for | trials | clean | lost | twice | unhealed | untrue message |', '|---|---|---|---|---|---|---|',
    ...[...groups].map(([group, counts]) => `| ${group} | ${counts.tried} | ${counts.clean} | ${WRONGS.map((one) => counts[one]).join(' | ')} |`),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  const path = 'docs/security.md';
  const [begin, end] = ['<!-- faults -->', '<!-- /faults -->'];
  const document = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const which = step === 1 ? `All ${all.length} trials` : `Every ${step}th of ${all.length} trials, from number ${from} on`;
  if (document.includes(begin)) writeFileSync(path, `${document.slice(0, document.indexOf(begin))}${begin}\n${which}:\n\n${table}\n${document.slice(document.indexOf(end))}`);
  process.exitCode = [...groups.values()].every(({ tried, clean }) => tried === clean) ? 0 : 1;
}

void main().then(() => process.exit());
