// Gives up on what is never answered.

/** Rejects with the code "Timeout" when `work` takes longer than `patience` milliseconds; what it comes to later is not heard. */
export function withinTime<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(Object.assign(new Error(`No answer in ${patience / 1_000} seconds.`), { code: 'Timeout' })), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
