// One engagement as one line of a portfolio.
import type { Status } from '../indicators';
import type { Step } from '../findings';
import type { Day, Variant } from '../model';

/** Figures are undefined where the engagement has none. */
export interface EngagementSummary {
  readonly title: string;
  /** Names of those coached; of a team its members. */
  readonly people: readonly string[];
  readonly coach: string | undefined;
  readonly variant: Variant;
  /** The step it is in, and how much the gate behind it still asks for. */
  readonly step: Step;
  readonly asked: number;
  readonly status: Status;
  /** Goals rolled up, 0..1. */
  readonly progress: number | undefined;
  /** Earned / planned. */
  readonly performance: number | undefined;
  readonly goals: number;
  readonly goalsAchieved: number;
  readonly nextDeadline: Day | undefined;
  /** What the next deadline is for. */
  readonly nextDeadlineOf: string | undefined;
  /** What should have been done by today. */
  readonly overdue: number;
  /** Goals and indicators without a reading for two cycles. */
  readonly stale: number;
  readonly lastCheckIn: Day | undefined;
  /** Competence fit 0..1. */
  readonly fit: number | undefined;
  /** 1 = all life domains alike; the lowest score, 0..10. */
  readonly balance: number | undefined;
  readonly lowestBalance: number | undefined;
  /** People whose plan goes beyond their strengths. */
  readonly strained: number;
  /** What has to be put right before the figures can be trusted. */
  readonly errors: number;
}
