// Gives up on what is never answered.

/** The error of whatever took longer than `patience` milliseconds. */
export const tooLate = (patience: number): Error =>
  Object.assign(new Error(`No answer in ${patience / 1_000} seconds.`), { code: 'Timeout' });

/** Rejects with the code "Timeout" when `work` takes longer than `patience` milliseconds; what it comes to later is not heard. */
export function withinTime<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate(patience)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
