// Sorts readings by what they measure.
import { groupBy } from '../model/groupBy';
import type { Reading } from '../model/monitoring';

/** The readings of each goal or indicator, by its id, in the order of the table. */
export function groupReadings(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  return groupBy(readings, (reading) => reading.of || undefined);
}
