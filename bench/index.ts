// Runs every benchmark of this folder and writes what was measured, as data and as a table to read.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchResult } from './BenchResult';
import { runSuite } from './runSuite';
import { tableOf } from './table';

const here = new URL('./', import.meta.url);
const chosen = process.argv.slice(2);

const harness = [
  'index.ts',
  'suite.ts',
  'runSuite.ts',
  'table.ts',
  'BenchResult.ts',
  'BenchRow.ts',
  'excelJs.ts',
  'manyRows.ts',
];
const modules = (await readdir(here))
  .filter((name) => name.endsWith('.ts') && !harness.includes(name))
  .map((name) => basename(name, '.ts'))
  .sort()
  .filter((name) => chosen.length === 0 || chosen.includes(name));

const results: BenchResult[] = [];
for (const module of modules) results.push(...(await runSuite(module)));
if (results.length === 0)
  throw new Error(`No benchmark found${chosen.length > 0 ? ` among ${chosen.join(', ')}` : ''}.`);

const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
const table = tableOf(results.flatMap(({ module, rows }) => rows.map((row) => ({ module, ...row }))));
process.stdout.write(`${table}\n`);

// A chosen few are looked at, not recorded: the record is always of one whole run.
if (chosen.length === 0) {
  const folder = new URL('results/', here);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('latest.json', folder), `${JSON.stringify({ machine, results }, null, 2)}\n`);
  await writeFile(
    new URL('latest.md', folder),
    `# What was measured\n\n\`npm run bench\` on Node ${machine.node}, ${machine.platform}, ${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB.\nA ratio compares with the bare cost named beside it, measured in the same run.\n\n${table}\n`,
  );
  process.stderr.write(`> Written to ${fileURLToPath(folder)}\n`);
}
