// Some rows of an area, as few areas as they make.

import type { Area } from '@coachbook/workbook';

/** Rows in rising order. */
export function runsOfRows(area: Area, rows: readonly number[]): readonly Area[] {
  const runs: Area[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ ...area, top: row, bottom: row });
  }
  return runs;
}
