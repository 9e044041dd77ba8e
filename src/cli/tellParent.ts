// How far one of several processes that share a work is.

/** Whoever shared it out hears of it; where nobody does any more, this process is about to end, see main. */
export function tellParent(done: number): void {
  process.send?.(done, undefined, undefined, () => undefined);
}
