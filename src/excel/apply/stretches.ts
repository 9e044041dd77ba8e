// Numbers that follow one another, as stretches from the first to the last.

/** Ascending numbers in; the first and the last of each stretch without a gap out. */
export function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
