// The front door of the schedule.
export { network, type Edge, type Network } from './network';
export { schedule, type Schedule } from './schedule';
export type { ScheduledAction } from './ScheduledAction';
export { analysePlan, type PlanAnalysis } from './analysePlan';
export { compareBaselines, freezeRows, type BaselineComparison, type BaselineVariance } from './baselines';
export { earnedProgress, type EarnedProgress, type PlannedWork } from './earnedProgress';
export { occurrences } from './occurrences';
export { findOverlaps, type Overlap } from './overlaps';
