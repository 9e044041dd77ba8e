// All targets, whole or a share of their rounds, or one of them: run by scripts/fuzz.mjs. Writes the figures of all of them into docs/security.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { loadEverything } from '../../src/locales';
import { runTarget, type Figures } from './runTarget';
import { TARGETS } from './targets';

await loadEverything();
const [only = 'all', rounds, from] = process.argv.slice(2);
const seed = from === undefined ? 1 + Math.floor(Math.random() * 1e9) : Number(from);

/** Ends the program where one round takes longer than anything here may: nothing else can, once it hangs. */
const MOST_MILLISECONDS = 120_000;
const at = new Int32Array(new SharedArrayBuffer(8));
new Worker(
  `
  const { workerData: at } = require('node:worker_threads');
  let [known, since] = [-1, Date.now()];
  setInterval(() => {
    if (at[0] !== known) [known, since] = [at[0], Date.now()];
    else if (Date.now() - since > ${MOST_MILLISECONDS}) { require('node:fs').writeSync(1, 'Hangs: round ' + at[1] + '\\n'); process.kill(process.pid); }
  }, 1000);
`,
  { eval: true, workerData: at },
).unref();

async function main(): Promise<void> {
  const chosen = Object.entries(TARGETS).filter(([name]) => only === 'all' || name === only);
  if (chosen.length === 0) throw new Error(`There is all, ${Object.keys(TARGETS).join(', ')}.`);
  process.stdout.write(`Seed ${seed}\n`);
  const found: [string, Figures][] = [];
  for (const [name, target] of chosen) {
    const began = performance.now();
    const figures = await runTarget(
      target,
      only === 'all' ? Math.ceil(target.rounds * Number(rounds ?? 1)) : Number(rounds ?? target.rounds),
      seed,
      (round) => {
        at[0] = (at[0] ?? 0) + 1;
        at[1] = round;
      },
    );
    found.push([target.title, figures]);
    for (const { seed: met, what } of figures.faults)
      process.stdout.write(`npm run fuzz -- ${name} 1 ${met}\n${what}\n`);
    process.stdout.write(
      `${name}: ${figures.rounds} rounds, ${figures.faults.length} faults, ${Math.round((performance.now() - began) / 1000)} s\n`,
    );
  }
  const table = [
    '| from outside | rounds | refused with words | accepted | faults |',
    '|---|---|---|---|---|',
    ...found.map(
      ([title, { rounds: done, refused, accepted, faults }]) =>
        `| ${title} | ${done} | ${refused} | ${accepted} | ${faults.length} |`,
    ),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (only === 'all') writeFigures(`From seed ${seed} on:\n\n${table}`);
  process.exitCode = found.every(([, { faults }]) => faults.length === 0) ? 0 : 1;
}

function writeFigures(text: string): void {
  const path = 'docs/security.md';
  const [begin, end] = ['<!-- fuzz -->', '<!-- /fuzz -->'];
  const document = readFileSync(path, 'utf8');
  if (document.includes(begin))
    writeFileSync(
      path,
      `${document.slice(0, document.indexOf(begin))}${begin}\n${text}\n${document.slice(document.indexOf(end))}`,
    );
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    process.exit(1);
  },
);
