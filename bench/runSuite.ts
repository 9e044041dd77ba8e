// Starts one file of benchmarks and waits for its results.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BenchResult } from './BenchResult';

/** What the benchmarks of that file measured, none where it has none; throws where its process fails. */
export function runSuite(module: string): Promise<readonly BenchResult[]> {
  return new Promise((resolve, reject) => {
    const suite = fork(fileURLToPath(new URL('suite.ts', import.meta.url)), [module], { execArgv: process.execArgv });
    let results: readonly BenchResult[] | undefined;
    suite.on('message', (message) => {
      results = message as readonly BenchResult[];
    });
    suite.on('error', reject);
    suite.on('exit', (code, signal) => {
      if (code === 0 && results) resolve(results);
      else reject(new Error(`The benchmarks of ${module} ended with ${signal ?? code ?? 'nothing'}.`));
    });
  });
}
