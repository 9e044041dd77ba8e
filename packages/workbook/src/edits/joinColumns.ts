// Column runs in their shortest form.

import { equal } from './equal';
import type { ColumnData } from '../model/cell';

/** The same columns with neighbouring runs that look alike joined; the form in which workbooks are compared. Runs must be sorted and not overlap. */
export function joinColumns(columns: readonly ColumnData[]): readonly ColumnData[] {
  return columns.reduce<ColumnData[]>((joined, run) => {
    const last = joined.at(-1);
    if (last && last.last === run.first - 1 && equal({ ...last, first: 0, last: 0 }, { ...run, first: 0, last: 0 }))
      joined[joined.length - 1] = { ...last, last: run.last };
    else joined.push(run);
    return joined;
  }, []);
}
