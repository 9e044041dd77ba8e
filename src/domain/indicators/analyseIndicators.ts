// The control indicators that are not goals themselves.
import type { Finding } from '../findings';
import { measureKind } from '../measures';
import type { Indicator } from '../model/monitoring';
import type { MeasureAnalysis } from './analyseMeasure';
import { checkMeasureState } from './checkMeasure';

interface IndicatorLine {
  readonly indicator: Indicator;
  readonly measure: MeasureAnalysis;
}

export interface IndicatorsAnalysis {
  readonly lines: readonly IndicatorLine[];
  readonly findings: readonly Finding[];
}

/** Measures every indicator and checks how it is set up and where it stands. */
export function analyseIndicators(
  indicators: readonly Indicator[],
  measures: (indicator: Indicator) => MeasureAnalysis,
  today: number,
): IndicatorsAnalysis {
  const lines = indicators.map((indicator) => ({ indicator, measure: measures(indicator) }));
  const findings = lines.flatMap(({ indicator, measure }) => [
    ...measureKind(indicator).checkSetUp('indicators', indicator),
    ...checkMeasureState('indicators', indicator, measure, indicator.due, today),
  ]);
  return { lines, findings };
}
