// What the decisions about activities save in time, energy and money.
import { cellOf, finding, type Finding } from '../findings';
import type { Activity } from '../model/goals';
import { finite } from '../model/finite';

interface Amounts {
  readonly hoursPerMonth: number;
  readonly costPerMonth: number;
  /** Mean energy 1 (gives) .. 5 (drains), weighted by hours; undefined without rated hours. */
  readonly energy: number | undefined;
}

export interface Savings {
  readonly before: Amounts;
  readonly after: Amounts;
  /** Hours and cost a month saved by each activity that saves or costs any. */
  readonly lines: readonly { readonly activity: Activity; readonly hours: number; readonly cost: number }[];
}

const positive = (value: number | undefined): number => Math.max(0, finite(value) ?? 0);

/** Stopped leaves nothing; kept or undecided stays as it is; otherwise what was estimated, or as it is where nothing was. */
function afterOf(activity: Activity): Pick<Activity, 'hoursPerMonth' | 'energy' | 'costPerMonth'> {
  if (activity.decision === 'stop') return { hoursPerMonth: 0, energy: undefined, costPerMonth: 0 };
  if (activity.decision === undefined || activity.decision === 'keep') return activity;
  return {
    hoursPerMonth: activity.hoursAfter ?? activity.hoursPerMonth,
    energy: activity.energyAfter ?? activity.energy,
    costPerMonth: activity.costAfter ?? activity.costPerMonth,
  };
}

function sum(rows: readonly Pick<Activity, 'hoursPerMonth' | 'energy' | 'costPerMonth'>[]): Amounts {
  let [hours, cost, rated, energy] = [0, 0, 0, 0];
  for (const row of rows) {
    hours += positive(row.hoursPerMonth);
    cost += positive(row.costPerMonth);
    const drain = finite(row.energy);
    if (drain === undefined) continue;
    rated += positive(row.hoursPerMonth);
    energy += positive(row.hoursPerMonth) * drain;
  }
  return { hoursPerMonth: hours, costPerMonth: cost, energy: rated > 0 ? energy / rated : undefined };
}

/** Adds up what activities take before and after the decisions. Source: docs/method.md, "Savings" (own). */
export function savingsOf(activities: readonly Activity[]): Savings {
  const after = activities.map(afterOf);
  const lines = activities.map((activity, at) => ({
    activity,
    hours: positive(activity.hoursPerMonth) - positive(after[at]?.hoursPerMonth),
    cost: positive(activity.costPerMonth) - positive(after[at]?.costPerMonth),
  }));
  return {
    before: sum(activities),
    after: sum(after),
    lines: lines.filter((line) => line.hours !== 0 || line.cost !== 0),
  };
}

/** flow.savingUnknown for a decision whose effect nobody estimated, flow.costsMore where an activity will take more hours than before. */
export function checkSavings(activity: Activity): readonly Finding[] {
  const { decision } = activity;
  if (decision === undefined || decision === 'keep' || decision === 'stop') return [];
  const after = finite(activity.hoursAfter);
  if (after === undefined && finite(activity.costAfter) === undefined && finite(activity.energyAfter) === undefined) {
    return [finding('flow.savingUnknown', cellOf('activities', activity, 'hoursAfter'), { decision })];
  }
  const more = (after ?? 0) - positive(activity.hoursPerMonth);
  return after !== undefined && more > 0
    ? [finding('flow.costsMore', cellOf('activities', activity, 'hoursAfter'), { hours: more })]
    : [];
}
