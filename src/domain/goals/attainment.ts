// Goal attainment scaling: one score over several qualitative goals.
import { finite } from '../model/finite';

interface AttainmentGoal {
  readonly weight: number;
  /** -2..+2 */
  readonly level: number;
}

/** The usual assumption about how far goals of one person go together. */
const CORRELATION = 0.3;

/**
 * T = 50 + 10 * sum(w*x) / sqrt((1-r) * sum(w^2) + r * (sum w)^2), r = 0.3; 50 = all goals as expected. Undefined without a goal that has weight.
 * Never averaged with percentages, never used to rank people. Source: Kiresuk and Sherman 1968.
 */
export function attainmentScore(goals: readonly AttainmentGoal[]): number | undefined {
  const heaviest = goals.reduce((most, goal) => Math.max(most, finite(goal.weight) ?? 0), 0);
  let weighted = 0;
  let weights = 0;
  let squares = 0;
  for (const goal of goals) {
    const weight = heaviest > 0 ? Math.max(0, finite(goal.weight) ?? 0) / heaviest : 0;
    weighted += weight * (finite(goal.level) ?? 0);
    weights += weight;
    squares += weight * weight;
  }
  const spread = Math.sqrt((1 - CORRELATION) * squares + CORRELATION * weights * weights);
  return spread > 0 ? finite(50 + (10 * weighted) / spread) : undefined;
}
