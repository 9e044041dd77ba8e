// Measures again only what has new readings.
import type { Goal } from '../model/goals';
import type { Indicator, Reading } from '../model/monitoring';
import type { Settings } from '../model/Settings';
import { analyseMeasure, type MeasureAnalysis } from './analyseMeasure';

type MeasureRow = (row: Goal | Indicator, readings: readonly Reading[]) => MeasureAnalysis;

interface Known {
  readonly readings: readonly Reading[];
  readonly result: MeasureAnalysis;
}

const sameRows = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a === b || (a.length === b.length && a.every((row, at) => row === b[at]));

/**
 * Starts a round of measuring: `analyseMeasure` for goals and indicators, taking over from the round before what has the same row and readings, as long as settings and
 * day are the same too.
 */
export function memoizeMeasures(): (settings: Settings, today: number) => MeasureRow {
  let before = new Map<Goal | Indicator, Known>();
  let now = new Map<Goal | Indicator, Known>();
  let last: { readonly settings: Settings; readonly today: number } | undefined;
  return (settings, today) => {
    before = last?.settings === settings && last.today === today ? now : new Map<Goal | Indicator, Known>();
    now = new Map();
    last = { settings, today };
    return (row, readings) => {
      const known = before.get(row);
      const result =
        known !== undefined && sameRows(known.readings, readings)
          ? known.result
          : analyseMeasure(row, readings, settings, today);
      now.set(row, { readings, result });
      return result;
    };
  };
}
