// The readings of one measure as a clean series.
import { dayNumber } from '../calendar/dayNumber';
import { finite } from '../model/finite';
import type { Measure } from '../model/goals';
import type { Reading } from '../model/monitoring';

/** One level on one day (day number). */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/**
 * The levels over time, oldest first, one per day, none after `today`. Readings without a day or a number are left out.
 * Absolute: of several on one day the last row counts. Cumulative: amounts add up, from the baseline (blank = 0).
 */
export function seriesOf(
  measure: Partial<Pick<Measure, 'accumulation' | 'baseline'>>,
  readings: readonly Reading[],
  today: number,
): readonly Point[] {
  const points: Point[] = [];
  let sorted = true;
  for (const reading of readings) {
    const day = dayNumber(reading.day);
    const value = finite(reading.value);
    if (day === undefined || value === undefined || day > today) continue;
    sorted &&= points.length === 0 || (points[points.length - 1] as Point).day <= day;
    points.push({ day, value });
  }
  if (!sorted) points.sort((a, b) => a.day - b.day);
  const cumulative = measure.accumulation === 'cumulative';
  let level = finite(measure.baseline) ?? 0;
  const series: Point[] = [];
  for (const point of points) {
    level = cumulative ? level + point.value : point.value;
    if (series[series.length - 1]?.day === point.day) series.pop();
    series.push({ day: point.day, value: level });
  }
  return series;
}
