// Everything there is to say about one measured series on a day.
import { addCycles } from '../calendar/addCycles';
import { dayNumber, dayOf } from '../calendar/dayNumber';
import { clamp, finite } from '../model/finite';
import { measureKind, measureProgress, type Measured } from '../measures';
import type { Reading } from '../model/monitoring';
import type { Day } from '../model/Row';
import type { Settings } from '../model/Settings';
import { forecast, type Forecast } from './forecast';
import { measureStatus, pointsBehind } from './measureStatus';
import { seriesOf, type Point } from './series';
import type { Status } from './Status';
import { shareOfTime } from './straightLine';

export interface MeasureAnalysis {
  /** The level today; undefined where nothing was ever read. */
  readonly value: number | undefined;
  /** Day of the latest reading; undefined where the value was typed without one. */
  readonly lastDay: Day | undefined;
  /** Levels over time (day numbers), oldest first. */
  readonly series: readonly Point[];
  /** As it is: below 0 or above 1 where it is so. */
  readonly raw: number | undefined;
  /** Held within 0..1, for roll-up. */
  readonly progress: number | undefined;
  /** Progress the straight line asks for today. */
  readonly expected: number | undefined;
  /** What goes into the roll-up of progress and expected: of what is to be kept, no more than the share of its time that has passed; 0 of what begins later. */
  readonly counted: { readonly progress: number | undefined; readonly expected: number | undefined };
  /** Points (0..100) behind that line. */
  readonly behind: number | undefined;
  readonly status: Status;
  /** Whether two cycles have passed without a reading. */
  readonly stale: boolean;
  readonly achieved: boolean;
  /** The first day on which a reading had reached the target. */
  readonly achievedOn: Day | undefined;
  readonly forecast: Forecast;
  /** When the next reading is due. */
  readonly nextReading: Day | undefined;
}

const HAIR = 1e-9;

const times = (value: number | undefined, share: number): number | undefined =>
  value === undefined ? undefined : value * share;

function nextReadingDay(measured: Measured, last: number | undefined, start: number | undefined): number | undefined {
  if (measured.cycle === undefined) return undefined;
  return last !== undefined ? addCycles(last, measured.cycle, 1) : start;
}

/**
 * Value, progress, status, forecast and next reading of a measure. `readings` are those of this measure only, in any order.
 * Source: docs/method.md, "Indicator progress", "Status", "Forecast".
 */
export function analyseMeasure(
  measured: Measured,
  readings: readonly Reading[],
  settings: Settings,
  today: number,
): MeasureAnalysis {
  const kind = measureKind(measured);
  const series = seriesOf(measured, readings, today);
  const last = series[series.length - 1];
  const value = last?.value ?? finite(measured.current);
  const raw = measureProgress(measured, value);
  const progress = raw === undefined ? undefined : clamp(raw, 0, 1);
  const start = dayNumber(measured.start) ?? dayNumber(settings.start);
  const due = dayNumber(measured.due) ?? dayNumber(settings.end);
  const share = shareOfTime(start, due, today);
  const from = kind.lineStart(measured);
  const expected = share === undefined ? undefined : from + (1 - from) * share;
  // Nothing can be done yet of what begins later.
  const isAhead = value === undefined && start !== undefined && start > today;
  const passed = kind.isKept ? (share ?? 1) : 1;
  const counted = isAhead
    ? { progress: 0, expected: 0 }
    : { progress: times(progress, passed), expected: times(expected, passed) };
  const ends = !kind.isKept || (due !== undefined && due < today);
  const stale = last !== undefined && measured.cycle !== undefined && today > addCycles(last.day, measured.cycle, 2);
  const status = measureStatus(
    { progress: raw, expected, started: start === undefined || start <= today, stale, ends },
    settings.thresholds,
  );
  const achieved = status === 'done';
  const reachedAt = achieved
    ? series.find((point) => (measureProgress(measured, point.value) ?? 0) >= 1 - HAIR)
    : undefined;
  const next = achieved ? undefined : nextReadingDay(measured, last?.day, start);
  return {
    value,
    lastDay: last === undefined ? undefined : dayOf(last.day),
    series,
    raw,
    progress,
    expected,
    counted,
    behind: raw === undefined || expected === undefined ? undefined : pointsBehind(raw, expected),
    status,
    stale: stale && !achieved,
    achieved,
    achievedOn: reachedAt === undefined ? undefined : dayOf(reachedAt.day),
    forecast: forecast(series, kind.aim(measured), due, settings.forecastReadings, achieved),
    nextReading: next === undefined ? undefined : dayOf(next),
  };
}
