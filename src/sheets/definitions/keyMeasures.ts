// The measures worth a chart of their own: those the mission is judged by, then the indicators, then the measured goals.

import { measureKind, type Goal, type Indicator, type MeasureAnalysis } from '../../domain';
import type { SheetContext } from '../schema/SheetContext';

export interface KeyMeasure {
  readonly of: Goal | Indicator;
  readonly measure: MeasureAnalysis;
}

/** As many as fit on one page. */
export const MOST_CHARTS = 6;

/** At most six with readings; of levels there is no line to draw. */
export function keyMeasures({ analysis, engagement }: SheetContext): readonly KeyMeasure[] {
  const indicators = analysis.indicators.lines.map(({ indicator, measure }): KeyMeasure => ({
    of: indicator,
    measure,
  }));
  const goals = analysis.goals.lines
    .filter(({ excluded, goal }) => !excluded && measureKind(goal).scale !== 'levels')
    .map(({ goal, measure }): KeyMeasure => ({ of: goal, measure }));
  const all = [...indicators, ...goals].filter(({ measure }) => measure.series.length > 0);
  const judged = new Set(engagement.criteria.map(({ measuredBy }) => measuredBy));
  const first = all.filter(({ of }) => judged.has(of.id));
  return [...first, ...all.filter((one) => !first.includes(one))].slice(0, MOST_CHARTS);
}
