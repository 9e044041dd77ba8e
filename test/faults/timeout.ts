// The end of a session's time-out comes when a test says so, not after some time: a slow machine is no silent Excel.

/** Milliseconds like no others. */
export const TIMEOUT_MS = 987_654;

const waiting = new Map<object, () => void>();
const { setTimeout: set, clearTimeout: clear } = globalThis;

globalThis.setTimeout = Object.assign(
  ((act: () => void, milliseconds?: number, ...more: unknown[]) => {
    if (milliseconds !== TIMEOUT_MS) return set(act, milliseconds, ...more);
    const timer = {};
    waiting.set(timer, act);
    return timer;
  }) as typeof setTimeout,
  set,
);

globalThis.clearTimeout = ((timer?: object) => {
  if (!timer || !waiting.delete(timer)) clear(timer as NodeJS.Timeout | undefined);
}) as typeof clearTimeout;

/** Whoever waits for an answer gives it up. */
export function endTimeout(): void {
  const acts = [...waiting.values()];
  waiting.clear();
  for (const act of acts) act();
}
