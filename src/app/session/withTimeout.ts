// Waits for an answer, but not for ever: on some builds of Excel a request never settles.

import { NoAnswerError } from './AppError';

/** How work ended that nobody waited for any more. */
export type LateEnd<T> = { readonly result: T } | { readonly error: unknown };

/** The work's result, or NoAnswerError after `timeoutMs` milliseconds; `late` is called when the work ends after all. */
export function withTimeout<T>(work: Promise<T>, timeoutMs: number, late: (end: LateEnd<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new NoAnswerError(`Excel has not answered for ${timeoutMs} ms`));
    }, timeoutMs);
    work.then(
      (result) => {
        if (over) late({ result });
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        if (over) late({ error });
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
