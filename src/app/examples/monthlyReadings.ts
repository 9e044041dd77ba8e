// Writes a row of month-end values as readings, so that an example's six months fit on one line per measure.
import type { DraftRow } from '../../domain';

/** Readings of each measure at the same days; `undefined` = nobody read it that month. */
export function monthlyReadings(
  by: string,
  days: readonly string[],
  levels: Readonly<Record<string, readonly (number | undefined)[]>>,
): readonly DraftRow<'readings'>[] {
  return Object.entries(levels).flatMap(([of, values]) =>
    values.flatMap((value, month) => (value === undefined ? [] : [{ of, day: days[month], value, by }])),
  );
}
