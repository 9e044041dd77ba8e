// Waits for what Excel tells of its own accord.

/** Milliseconds. Excel tells of no end: half a second is ample where a window and its add-in are on one machine, and usual on the web. */
const timeoutMs = 500;

/** Until events that belong to an answered request have arrived. */
export function afterEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, timeoutMs);
  });
}
