// The front door of monitoring.
export { checkReadings } from './checkReadings';
export { dueItems, type DueAnalysis, type DueInput, type DueItem, type DueKind } from './dueItems';
export { gates, type Gate, type GateInput } from './gates';
export { renewal, type Renewal, type RenewalLine } from './renewal';
export { stepsOf, type NextBestStep, type Steps, type StepState } from './steps';
export { strainGuard, type Strain, type StrainInput, type StrainSign } from './strainGuard';
