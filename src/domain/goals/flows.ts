// Activity flows: who hands what to whom, where hand-offs fail, and what the decisions save.
import { cellOf, finding, type Finding } from '../findings';
import type { Activity } from '../model/goals';
import { finite } from '../model/finite';
import { indexById } from '../model/indexById';
import { checkSavings, savingsOf, type Savings } from './savings';

/** One activity hands something to another. `agreed` = both say so. */
interface HandOff {
  readonly from: string;
  readonly to: string;
  readonly agreed: boolean;
}

export interface FlowAnalysis {
  readonly handOffs: readonly HandOff[];
  readonly savings: Savings;
  readonly findings: readonly Finding[];
}

const ends = (activity: Activity): boolean => activity.decision === 'stop' || activity.decision === 'merge';

function isDropped(activity: Activity): boolean {
  return activity.decision === 'stop';
}

/** Hand-offs between activities that at least one side names, each once. */
function handOffsOf(activities: readonly Activity[], index: ReadonlyMap<string, number>): readonly HandOff[] {
  const found = new Map<string, { from: string; to: string; sides: number }>();
  const note = (from: string, to: string, side: number): void => {
    const key = JSON.stringify([from, to]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { from, to, sides: side });
    else known.sides |= side;
  };
  activities.forEach((activity, at) => {
    if (index.get(activity.id) !== at) return;
    for (const to of activity.outputTo) if (to !== activity.id && index.has(to)) note(activity.id, to, 1);
    for (const from of activity.inputFrom) if (from !== activity.id && index.has(from)) note(from, activity.id, 2);
  });
  return [...found.values()].map(({ from, to, sides }) => ({ from, to, agreed: sides === 3 }));
}

/** Two activities with one name, or with the same goal, the same inputs and the same outputs. */
function checkDuplicates(activities: readonly Activity[]): readonly Finding[] {
  const groups = new Map<string, Activity[]>();
  const note = (key: string, activity: Activity): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [activity]);
    else group.push(activity);
  };
  for (const activity of activities) {
    if (isDropped(activity)) continue;
    const name = activity.name.trim().toLowerCase();
    if (name !== '') note(`name ${name}`, activity);
    if (activity.inputFrom.length > 0 && activity.outputTo.length > 0) {
      note(
        `flow ${JSON.stringify([activity.goal, [...activity.inputFrom].sort(), [...activity.outputTo].sort()])}`,
        activity,
      );
    }
  }
  const seen = new Set<Activity>();
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const second = group[1];
    if (second === undefined || seen.has(second)) continue;
    seen.add(second);
    findings.push(
      finding('flow.duplicate', cellOf('activities', second), { ids: group.map((activity) => activity.id) }),
    );
  }
  return findings;
}

function checkHandOffs(
  activities: readonly Activity[],
  handOffs: readonly HandOff[],
  index: ReadonlyMap<string, number>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { from, to, agreed } of handOffs) {
    const giver = activities[index.get(from) as number] as Activity;
    const taker = activities[index.get(to) as number] as Activity;
    if (ends(giver) !== ends(taker)) {
      const [kept, ending, column] = ends(giver)
        ? ([taker, giver, 'inputFrom'] as const)
        : ([giver, taker, 'outputTo'] as const);
      // What ends may still say where it got its input from; the one that stays must not count on it.
      if (kept[column].includes(ending.id))
        findings.push(
          finding('flow.handOffConflict', cellOf('activities', kept, column), {
            other: ending.id,
            decision: ending.decision as string,
          }),
        );
    } else if (!agreed) {
      const silentIsTaker = !taker.inputFrom.includes(from);
      const [silent, column, other] = silentIsTaker
        ? ([taker, 'inputFrom', from] as const)
        : ([giver, 'outputTo', to] as const);
      const place = cellOf('activities', silent, column);
      findings.push(
        finding(
          'flow.handOffMissing',
          place,
          { from, to, silent: silent.id },
          { kind: 'set', place, value: [...silent[column], other] },
        ),
      );
    }
  }
  return findings;
}

function checkOwners(
  activities: readonly Activity[],
  handOffs: readonly HandOff[],
  owned: ReadonlySet<string>,
): readonly Finding[] {
  const others = new Map<string, string[]>();
  const note = (one: string, other: string): void => {
    const known = others.get(one);
    if (known === undefined) others.set(one, [other]);
    else known.push(other);
  };
  for (const { from, to } of handOffs) {
    note(from, to);
    note(to, from);
  }
  return activities
    .filter((activity) => others.has(activity.id) && !owned.has(activity.id) && !isDropped(activity))
    .map((activity) =>
      finding('flow.unowned', cellOf('activities', activity), { others: others.get(activity.id) as string[] }),
    );
}

/**
 * Findings: flow.duplicate, flow.handOffMissing (only one side names it; remedy: name it on the other), flow.handOffConflict (one that stays counts on one that stops or merges),
 * flow.unowned (nobody holds R or A, once the role matrix is begun: `owned` undefined before), flow.goalMissing, flow.outputMissing, and those of the savings.
 * Source: docs/method.md, "Activity flows" (own).
 */
export function analyseFlows(activities: readonly Activity[], owned: ReadonlySet<string> | undefined): FlowAnalysis {
  const index = indexById(activities);
  const handOffs = handOffsOf(activities, index);
  const kept = activities.filter((activity) => !isDropped(activity));
  const findings: Finding[] = [
    ...checkDuplicates(activities),
    ...checkHandOffs(activities, handOffs, index),
    ...(owned === undefined ? [] : checkOwners(activities, handOffs, owned)),
    ...kept
      .filter((activity) => activity.goal === undefined)
      .map((activity) => finding('flow.goalMissing', cellOf('activities', activity, 'goal'), {})),
    ...kept
      .filter((activity) => activity.outputTo.length === 0)
      .map((activity) => finding('flow.outputMissing', cellOf('activities', activity, 'outputTo'), {})),
    ...activities.flatMap(checkSavings),
  ];
  return { handOffs, savings: savingsOf(activities), findings };
}

/** Hours a month an activity takes today; nothing once it is decided to stop. */
export function hoursOf(activity: Activity): number {
  return isDropped(activity) ? 0 : Math.max(0, finite(activity.hoursPerMonth) ?? 0);
}
