// Gives up on what is never answered.

/** The error of whatever took longer than `timeoutMs` milliseconds. */
export const tooLate = (timeoutMs: number): Error =>
  Object.assign(new Error(`No answer in ${timeoutMs / 1_000} seconds.`), { code: 'Timeout' });

/** Rejects with the code "Timeout" when `work` takes longer than `timeoutMs` milliseconds; what it comes to later is not heard. */
export function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate(timeoutMs)), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
