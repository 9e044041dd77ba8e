// When a measure will reach its target if it goes on like this, and how fast it would have to go.
import { dayOf } from '../calendar/dayNumber';
import { finite } from '../model/finite';
import type { Day } from '../model/Row';
import type { Point } from './series';

/**
 * reached: nothing to forecast. reaches: on `day`. away: the readings do not move towards the target (or not within the years of the calendar).
 * notEnough: fewer than three readings, or no target.
 */
type ForecastKind = 'reached' | 'reaches' | 'away' | 'notEnough';

export interface Forecast {
  readonly kind: ForecastKind;
  /** The day on which the target is reached, where it is. */
  readonly day: Day | undefined;
  /** Units a calendar day over the readings looked at. */
  readonly pace: number | undefined;
  /** Units a calendar day needed from the last reading to reach the target on its due day. */
  readonly requiredPace: number | undefined;
  /** Required pace / pace so far: above 1 it has to go faster, below 0 the other way. */
  readonly paceRatio: number | undefined;
}

const LAST_DAY = 2932896;

/** Least-squares slope of the points in units a day; undefined for fewer than two days. */
function slopeOf(points: readonly Point[]): number | undefined {
  const n = points.length;
  const meanDay = points.reduce((sum, point) => sum + point.day, 0) / n;
  const meanValue = points.reduce((sum, point) => sum + point.value, 0) / n;
  let sxy = 0;
  let sxx = 0;
  for (const point of points) {
    sxy += (point.day - meanDay) * (point.value - meanValue);
    sxx += (point.day - meanDay) ** 2;
  }
  return finite(sxy / sxx);
}

function required(last: Point, target: number, due: number | undefined): number | undefined {
  return due !== undefined && due > last.day ? (target - last.value) / (due - last.day) : undefined;
}

/**
 * Least squares over the last `window` (at least 3) readings; day = t_n + (target - y_n) / slope, rounded up, only when the slope points at the target.
 * Required pace = (target - y_n) / (T - t_n). `reached` is said by the caller, who knows the direction. Source: docs/method.md, "Forecast" (own).
 */
export function forecast(
  series: readonly Point[],
  target: number | undefined,
  due: number | undefined,
  window: number,
  reached: boolean,
): Forecast {
  const last = series[series.length - 1];
  const nothing = { day: undefined, pace: undefined, requiredPace: undefined, paceRatio: undefined };
  if (reached) return { ...nothing, kind: 'reached' };
  if (last === undefined || target === undefined) return { ...nothing, kind: 'notEnough' };
  const requiredPace = required(last, target, due);
  const pace = series.length < 3 ? undefined : slopeOf(series.slice(-Math.max(3, Math.floor(finite(window) ?? 3))));
  if (pace === undefined) return { ...nothing, requiredPace, kind: 'notEnough' };
  const paceRatio = requiredPace === undefined || pace === 0 ? undefined : finite(requiredPace / pace);
  const left = (target - last.value) / pace;
  // A hair of rounding must not push the day to the next one.
  const day = last.day + Math.ceil(left - 1e-9);
  const reaches = left > 0 && day <= LAST_DAY;
  return { kind: reaches ? 'reaches' : 'away', day: reaches ? dayOf(day) : undefined, pace, requiredPace, paceRatio };
}
