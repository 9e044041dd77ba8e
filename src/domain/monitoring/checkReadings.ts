// What can be wrong with the readings.
import { dayNumber } from '../calendar/dayNumber';
import { cellOf, finding, type Finding } from '../findings';
import type { Reading } from '../model/monitoring';
import { finite } from '../model/finite';

/**
 * reading.incomplete (no measure, day or value), reading.inFuture (not counted until then), reading.sameDay (the measure has another reading on that day: of
 * absolute ones the later row counts; pass `cumulative` to leave those out, whose amounts add up).
 */
export function checkReadings(
  readings: readonly Reading[],
  today: number,
  cumulative: (id: string) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, Set<number>>();
  for (const reading of readings) {
    const { of, day } = reading;
    const number = dayNumber(day);
    if (of === undefined || of === '' || day === undefined || finite(reading.value) === undefined) {
      findings.push(finding('reading.incomplete', cellOf('readings', reading), {}));
      continue;
    }
    if (number === undefined) continue;
    if (number > today) findings.push(finding('reading.inFuture', cellOf('readings', reading, 'day'), { day }));
    let days = seen.get(of);
    if (days === undefined) seen.set(of, (days = new Set()));
    if (days.has(number) && !cumulative(of))
      findings.push(finding('reading.sameDay', cellOf('readings', reading, 'day'), { day }));
    days.add(number);
  }
  return findings;
}
