// The front door of monitoring.
export { checkReadings } from './checkReadings';
export { dueItems, type DueAnalysis, type DueItem } from './dueItems';
export { gates, type Gate } from './gates';
export { renewal, type Renewal } from './renewal';
export { stepsOf, type NextBestStep, type Steps } from './steps';
export { strainGuard, type Strain } from './strainGuard';
