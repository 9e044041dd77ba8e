// Measures again only what has new readings.
import type { Goal } from '../model/goals';
import type { Indicator, Reading } from '../model/monitoring';
import type { Settings } from '../model/Settings';
import { analyseMeasure, type MeasureAnalysis } from './analyseMeasure';

export type MeasureRow = (row: Goal | Indicator, readings: readonly Reading[], settings: Settings, today: number) => MeasureAnalysis;

interface Known {
  readonly readings: readonly Reading[];
  readonly settings: Settings;
  readonly today: number;
  readonly result: MeasureAnalysis;
}

const sameRows = (a: readonly Reading[], b: readonly Reading[]): boolean => a === b || (a.length === b.length && a.every((row, at) => row === b[at]));

/** `analyseMeasure` for goals and indicators, remembering each row's last result for as long as its row, readings, settings and the day are the same. */
export function rememberMeasures(): MeasureRow {
  const known = new WeakMap<Goal | Indicator, Known>();
  return (row, readings, settings, today) => {
    const before = known.get(row);
    if (before !== undefined && before.settings === settings && before.today === today && sameRows(before.readings, readings)) return before.result;
    const qualitative = 'kind' in row && row.kind === 'qualitative';
    const current = 'current' in row ? row.current : undefined;
    const result = analyseMeasure({ ...row, qualitative, current }, readings, settings, today);
    known.set(row, { readings, settings, today, result });
    return result;
  };
}
