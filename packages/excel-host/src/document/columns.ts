// Reading and changing the runs of columns with a width, a style or an outline.

import { joinColumns, type ColumnData } from '@coachbook/workbook';

export type ColumnProps = Omit<ColumnData, 'first' | 'last'>;

/** What is set for one column; empty where nothing is. */
export function columnProps(columns: readonly ColumnData[], column: number): ColumnProps {
  let low = 0;
  let high = columns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = columns[middle];
    if (!run || run.first > column) high = middle - 1;
    else if (run.last < column) low = middle + 1;
    else return propsOf(run);
  }
  return {};
}

/** Every run, and every gap within, from first to last, changed; equal neighbours become one run again, empty ones go. */
export function changeColumns(
  columns: readonly ColumnData[],
  first: number,
  last: number,
  change: (props: ColumnProps) => ColumnProps,
): readonly ColumnData[] {
  const next: ColumnData[] = columns.filter((run) => run.last < first);
  for (const run of columns) if (run.first < first && run.last >= first) next.push({ ...run, last: first - 1 });
  let at = first;
  for (const run of columns) {
    if (run.last < first || run.first > last) continue;
    const from = Math.max(run.first, first);
    const to = Math.min(run.last, last);
    if (from > at) next.push({ first: at, last: from - 1, ...change({}) });
    next.push({ first: from, last: to, ...change(propsOf(run)) });
    at = to + 1;
  }
  if (at <= last) next.push({ first: at, last, ...change({}) });
  for (const run of columns) if (run.last > last && run.first <= last) next.push({ ...run, first: last + 1 });
  next.push(...columns.filter((run) => run.first > last));
  return joinRuns(next);
}

/** Runs shifted by an insertion (count > 0, taking after the column to the left) or deletion (count < 0) at a column. */
export function shiftColumns(columns: readonly ColumnData[], at: number, count: number): readonly ColumnData[] {
  const lastColumn = 16_383;
  const next: ColumnData[] = [];
  for (const run of columns) {
    if (count > 0) {
      if (run.last < at) next.push(run);
      else if (run.first >= at)
        next.push({ ...run, first: run.first + count, last: Math.min(run.last + count, lastColumn) });
      else next.push({ ...run, last: Math.min(run.last + count, lastColumn) });
    } else {
      const end = at - count - 1;
      if (run.last < at) next.push(run);
      else if (run.first > end) next.push({ ...run, first: run.first + count, last: run.last + count });
      else {
        const first = Math.min(run.first, at);
        const last = run.last > end ? run.last + count : at - 1;
        if (last >= first) next.push({ ...run, first, last });
      }
    }
  }
  return joinRuns(next.filter((run) => run.first <= lastColumn));
}

function propsOf(run: ColumnData): ColumnProps {
  const { first: _first, last: _last, ...props } = run;
  return props;
}

function joinRuns(runs: readonly ColumnData[]): readonly ColumnData[] {
  return joinColumns(runs.filter((run) => Object.keys(propsOf(run)).length > 0));
}
