// Covers cells that look alike with as few rectangles as a simple sweep finds.

import type { Area } from '../model/area';

/** Rectangles that cover exactly the given zero-based cells, which must be free of duplicates. */
export function coverWithRectangles(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.bottom === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const open = new Map<string, Area>();
  const finished: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) finished.push(above);
      open.set(key, run);
    }
  }
  return [...finished, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
