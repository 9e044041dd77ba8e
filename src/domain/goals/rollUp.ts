// Rolls progress up from children to their parent.
import { clamp, finite } from '../model/finite';
import { worstStatus, type Status } from '../indicators/Status';

interface RollUpChild {
  /** Blank counts 1, below 0 counts 0. */
  readonly weight: number | undefined;
  readonly progress: number | undefined;
  readonly expected: number | undefined;
  readonly status: Status;
}

export interface RollUp {
  /** Undefined where no child was ever updated, or none has weight. */
  readonly progress: number | undefined;
  readonly expected: number | undefined;
  readonly status: Status;
  /** Share of each child in the whole, 0..1, summing to 1; undefined where no child has weight. */
  readonly shares: readonly number[] | undefined;
}

/** The weight a goal has in its parent's roll-up. */
export function weightOf(weight: number | undefined): number {
  return Math.max(0, finite(weight) ?? 1);
}

/** Sum of w*x over sum of w, over the children that have an x; scaled by the largest weight so that nothing overflows. */
function weightedMean(weights: readonly number[], values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  let total = 0;
  values.forEach((value, at) => {
    if (value === undefined) return;
    sum += (weights[at] as number) * value;
    total += weights[at] as number;
  });
  return total > 0 ? sum / total : undefined;
}

/**
 * P = sum w*p / sum w over active children; a child never updated is left out of both sums, never taken as 0. What is expected is so of the same children. Status = worst child.
 * Source: docs/method.md, "Roll-up".
 */
export function rollUp(children: readonly RollUpChild[]): RollUp {
  const heaviest = children.reduce((most, child) => Math.max(most, weightOf(child.weight)), 0);
  const weights = children.map((child) => (heaviest > 0 ? weightOf(child.weight) / heaviest : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly (number | undefined)[]): number | undefined => {
    const found = weightedMean(weights, values);
    return found === undefined ? undefined : clamp(found, 0, 1);
  };
  return {
    progress: mean(children.map((child) => child.progress)),
    expected: mean(children.map((child) => (child.progress === undefined ? undefined : child.expected))),
    status: worstStatus(children.map((child) => child.status)),
    shares: total > 0 ? weights.map((weight) => weight / total) : undefined,
  };
}
