// One file of benchmarks in a process of its own: what ran before leaves no heap and no compiled code behind. Its results go to the process that asked.
import { loadEverything } from '../src/locales';
import { type BenchResult } from './BenchResult';
import { type BenchRow } from './BenchRow';

/** A benchmark: an exported function whose name ends in `Bench`. */
type Bench = () => Promise<readonly BenchRow[]>;

await loadEverything();
const [module = ''] = process.argv.slice(2);
const exported = (await import(new URL(`${module}.ts`, import.meta.url).href)) as Readonly<Record<string, unknown>>;
const results: BenchResult[] = [];
for (const [bench, run] of Object.entries(exported)) {
  if (!bench.endsWith('Bench') || typeof run !== 'function') continue;
  process.stderr.write(`> ${module}: ${bench}\n`);
  results.push({ module, bench, rows: await (run as Bench)() });
}
process.send?.(results);
process.disconnect?.();
