// Runs this very program once more, with other words.

import { fork } from 'node:child_process';
import { UsageError } from './UsageError';

/** What it said on standard output. `tell` hears the numbers it sends. Throws UsageError where it could not do its work (exit code 2, or none). */
export function runAgain(words: readonly string[], tell: (done: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout?.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => {
      errors = `${errors}${bytes.toString()}`.slice(-2_000);
    });
    child.on('message', (message) => {
      if (typeof message === 'number') tell(message);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve(Buffer.concat(output).toString());
      else reject(new UsageError('cli.portfolio.workerFailed', { reason: errors.trim() || String(code) }));
    });
  });
}
