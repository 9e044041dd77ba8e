// The front door of the schedule.
export { network, type Edge, type Network } from './network';
export { schedule, type Schedule, type ScheduledAction } from './schedule';
