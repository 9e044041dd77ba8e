// How far a measured value has come from its baseline to its target.
import { clamp, finite } from '../model/finite';
import type { Measure } from '../model/goals';

type Bounds = Pick<Measure, 'direction' | 'baseline' | 'target' | 'low' | 'high' | 'tolerance'>;

function progressInRange(bounds: Bounds, value: number): number | undefined {
  const low = finite(bounds.low);
  const high = finite(bounds.high);
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  const distance = Math.max((low ?? value) - value, value - (high ?? value), 0);
  if (distance === 0) return 1;
  const tolerance = finite(bounds.tolerance) ?? 0;
  return tolerance > 0 ? Math.max(0, 1 - distance / tolerance) : 0;
}

/**
 * Raw progress, 1 = reached; below 0 and above 1 where the value lies before the baseline or beyond the target.
 * p = (value - baseline) / (target - baseline) in either direction; keep in range: 1 inside, else max(0, 1 - distance / tolerance).
 * Undefined where the measure is not complete or the target equals the baseline. Source: docs/method.md, "Indicator progress".
 */
export function measureProgress(bounds: Bounds, value: number | undefined): number | undefined {
  const given = finite(value);
  if (given === undefined) return undefined;
  if (bounds.direction === 'range') return progressInRange(bounds, given);
  const baseline = finite(bounds.baseline);
  const target = finite(bounds.target);
  if (baseline === undefined || target === undefined || target === baseline) return undefined;
  return finite((given - baseline) / (target - baseline));
}

/**
 * The visible map from goal-attainment levels to progress: -2 = 0, -1 = 0.5, 0 and above = 1 (raw: above 1 where more than expected was reached).
 * Source: docs/method.md, "Goal attainment scaling" (own).
 */
export function levelProgress(level: number | undefined): number | undefined {
  const given = finite(level);
  return given === undefined ? undefined : (clamp(given, -2, 2) + 2) / 2;
}
