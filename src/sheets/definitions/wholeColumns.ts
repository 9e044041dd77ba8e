// The printed part of a sheet whose charts have their figures to the right of them.

import { LIMITS, type Area } from '@coachbook/workbook';

/** All rows from the first column to this one (zero-based). */
export function wholeColumns(right: number): Area {
  return { top: 0, bottom: LIMITS.rows - 1, left: 0, right };
}
