// The front door of indicators.
export { analyseMeasure, type MeasureAnalysis } from './analyseMeasure';
export { forecast, type Forecast } from './forecast';
export { seriesOf, type Point } from './series';
export { STATUSES, worstStatus, type Status } from './Status';
export { shareOfTime } from './straightLine';
export { analyseIndicators, type IndicatorsAnalysis } from './analyseIndicators';
