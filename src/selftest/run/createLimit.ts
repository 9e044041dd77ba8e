// A limit for what Excel takes, which stands still while a person is asked.

import { tooLate } from './withinTime';

interface Limit {
  /** Rejects with the code "Timeout" where `work` keeps us waiting for too long, the time of a person left out. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits for a person, for however long. Undefined, without asking, once the work was given up: nobody waits for the answer any more. */
  readonly person: <T>(ask: () => Promise<T>) => Promise<T | undefined>;
}

/** For one piece of work; each stretch between two questions may take `timeoutMs` milliseconds. */
export function createLimit(timeoutMs: number): Limit {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let giveUp: (error: Error) => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const begin = (): void => {
    if (!isOver) timer = setTimeout(() => giveUp(tooLate(timeoutMs)), timeoutMs);
  };
  return {
    within: (work) => {
      begin();
      return Promise.race([work(), late]).finally(() => {
        isOver = true;
        clearTimeout(timer);
      });
    },
    person: async (ask) => {
      if (isOver) return undefined;
      clearTimeout(timer);
      try {
        return await ask();
      } finally {
        begin();
      }
    },
  };
}
