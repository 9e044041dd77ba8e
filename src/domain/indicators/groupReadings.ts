// Sorts readings by what they measure.
import type { Reading } from '../model/monitoring';

/** The readings of each goal or indicator, by its id, in the order of the table. */
export function groupReadings(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.of === undefined || reading.of === '') continue;
    const group = groups.get(reading.of);
    if (group === undefined) groups.set(reading.of, [reading]);
    else group.push(reading);
  }
  return groups;
}
