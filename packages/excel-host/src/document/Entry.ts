// A part of a sheet (table, chart, conditional format) with an identity that outlives its changes.

export interface Entry<T> {
  /** In Excel's form, "{00000000-0001-...}". */
  readonly id: string;
  readonly data: T;
}

/** The list with the entry of that id replaced, or left out when `data` is undefined. */
export function replaceEntry<T>(entries: readonly Entry<T>[], id: string, data: T | undefined): readonly Entry<T>[] {
  return data === undefined
    ? entries.filter((entry) => entry.id !== id)
    : entries.map((entry) => (entry.id === id ? { id, data } : entry));
}
