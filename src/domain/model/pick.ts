// Some members of an object.

/** A new object with only the named members. */
export function pick<T extends object, const K extends keyof T>(from: T, ...names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}
