// The front door of indicators.
export { analyseMeasure, type MeasureAnalysis, type Measured } from './analyseMeasure';
export { forecast, type Forecast, type ForecastKind } from './forecast';
export { levelProgress, measureProgress } from './measureProgress';
export { seriesOf, type Point } from './series';
export { STATUSES, worstStatus, type Status } from './Status';
export { shareOfTime } from './straightLine';
export { analyseIndicators, type IndicatorLine, type IndicatorsAnalysis } from './analyseIndicators';
