// What somebody may have meant by a word that is not known.

/** The known word with the fewest letters to add, leave out, change or swap; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, distance: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}

/** Optimal string alignment (Damerau 1964, Levenshtein 1966). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, y) =>
    Array.from({ length: b.length + 1 }, (_, x) => (y === 0 ? x : x === 0 ? y : 0)),
  );
  const at = (y: number, x: number): number => rows[y]?.[x] ?? Infinity;
  for (let y = 1; y <= a.length; y += 1) {
    for (let x = 1; x <= b.length; x += 1) {
      const changed = at(y - 1, x - 1) + (a[y - 1] === b[x - 1] ? 0 : 1);
      const swapped = a[y - 1] === b[x - 2] && a[y - 2] === b[x - 1] ? at(y - 2, x - 2) + 1 : Infinity;
      (rows[y] as number[])[x] = Math.min(at(y - 1, x) + 1, at(y, x - 1) + 1, changed, swapped);
    }
  }
  return at(a.length, b.length);
}
