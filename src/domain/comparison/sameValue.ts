// Whether two fields hold the same.

/** By content; lists in their order. Texts that differ only in spaces at the ends or in line ends are the same: programs that save files change those. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return tidy(a) === tidy(b);
  // Programs that save files write numbers with fifteen digits.
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [x, y] = [Object.entries(a), Object.entries(b)];
  return (
    x.length === y.length && x.every(([key, value]) => sameValue(value, (b as Readonly<Record<string, unknown>>)[key]))
  );
}

function tidy(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}
