// Cells gathered into rectangles.

import type { Area } from '@coachbook/workbook';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** First down each column, then columns of equal height that stand side by side. From left to right, then downwards. */
export function areasOf(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas: Area[] = [];
  const byRows = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.top} ${run.bottom}`;
    const at = byRows.get(key);
    const before = at === undefined ? undefined : areas[at];
    if (at !== undefined && before?.right === run.left - 1) areas[at] = { ...before, right: run.right };
    else byRows.set(key, areas.push(run) - 1);
  }
  return areas;
}
