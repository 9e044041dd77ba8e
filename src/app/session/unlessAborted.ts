// Waits for an answer only as long as somebody wants it.

import { CancelledError } from './CancelledError';

/** The work's result, or CancelledError as soon as the signal says so; what the work does afterwards is not heard any more. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new CancelledError()), { once: true });
    work.then(resolve, reject);
  });
}
