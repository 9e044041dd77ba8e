// The order in which actions stand in the file: below their goals, as the goals stand below one another.

import type { Analysis, ScheduledAction } from '../../domain';

/** A line of the file: a goal with what lies below it, or an action. */
export interface OutlineLine {
  readonly uid: number;
  /** 1 is outermost. */
  readonly level: number;
  /** "1.2.3" */
  readonly number: string;
  readonly goal?: Analysis['goals']['lines'][number]['goal'];
  readonly scheduled?: ScheduledAction;
  /** Actions on this line or below it. */
  readonly below: readonly ScheduledAction[];
}

/** Goals without any action below them are left out: Project would take them for tasks. Actions without a goal come last, on the first level. */
export function outlineOf({ goals, plan }: Pick<Analysis, 'goals' | 'plan'>): readonly OutlineLine[] {
  const lines = goals.lines;
  const lineOf = new Map<string, number>();
  lines.forEach(({ goal }, at) => {
    if (goal.id !== '' && !lineOf.has(goal.id)) lineOf.set(goal.id, at);
  });
  const own = lines.map((): ScheduledAction[] => []);
  const loose: ScheduledAction[] = [];
  for (const one of plan.schedule.actions) (own[lineOf.get(one.action.goal ?? '') ?? -1] ?? loose).push(one);
  const below = lines.map((_, at) => [...(own[at] ?? [])]);
  // Children stand after their parents: walking backwards, each is complete before it is added.
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const parent = lines[at]?.parent;
    if (parent !== undefined) below[parent]?.push(...(below[at] ?? []));
  }
  const outline: OutlineLine[] = [];
  const counters: number[] = [];
  const place = (level: number): Pick<OutlineLine, 'uid' | 'level' | 'number'> => {
    counters.length = level;
    counters[level - 1] = (counters[level - 1] ?? 0) + 1;
    return { uid: outline.length + 1, level, number: counters.join('.') };
  };
  lines.forEach(({ goal, depth }, at) => {
    const inside = below[at] ?? [];
    if (inside.length === 0) return;
    outline.push({ ...place(depth + 1), goal, below: inside });
    for (const scheduled of own[at] ?? []) outline.push({ ...place(depth + 2), scheduled, below: [scheduled] });
  });
  for (const scheduled of loose) outline.push({ ...place(1), scheduled, below: [scheduled] });
  return outline;
}
