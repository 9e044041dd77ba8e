// The other direction of a table of names.

/** Values become keys; of equal values the first wins. */
export function reversed<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const key in table) if (!map.has(table[key])) map.set(table[key], key);
  return map;
}
