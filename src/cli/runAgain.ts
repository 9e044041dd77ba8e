// Runs this very program once more, with other words.

import { fork } from 'node:child_process';
import { UsageError } from './UsageError';

/** What it said on standard output; the words ask for JSON. `tell` hears the numbers it sends. Throws UsageError where it could not do its work (exit code 2, or none). */
export function runAgain(words: readonly string[], tell: (done: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const output: Buffer[] = [];
    child.stdout?.on('data', (bytes: Buffer) => output.push(bytes));
    // What it says there is the same, or comes from below the program, in no language of the person's.
    child.stderr?.resume();
    child.on('message', (message) => {
      if (typeof message === 'number') tell(message);
    });
    child.on('error', () => reject(failed('')));
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve(Buffer.concat(output).toString());
      else reject(failed(Buffer.concat(output).toString()));
    });
  });
}

/** With the sentence it ended on, where it came to say one. */
function failed(answer: string): UsageError {
  const reason = /^\s*\{/.test(answer) ? sentenceIn(answer) : undefined;
  return new UsageError('cli.portfolio.workerFailed', { reason: reason ?? 'none' });
}

function sentenceIn(answer: string): string | undefined {
  try {
    const { error } = JSON.parse(answer) as { readonly error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    // It was ended in the midst of a line.
    return undefined;
  }
}
