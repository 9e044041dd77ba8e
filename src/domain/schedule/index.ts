// The front door of the schedule.
export { network, type Edge, type Network } from './network';
export { schedule, type Schedule } from './schedule';
export type { ScheduledAction } from './ScheduledAction';
export { analysePlan, type PlanAnalysis, type PlanTables } from './analysePlan';
export {
  compareBaselines,
  freezeRows,
  type BaselineAnalysis,
  type BaselineComparison,
  type BaselineVariance,
} from './baselines';
export { earnedProgress, type CurvePoint, type EarnedProgress, type PlannedWork } from './earnedProgress';
export { occurrences } from './occurrences';
export { findOverlaps, type Overlap } from './overlaps';
