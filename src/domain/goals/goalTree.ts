// Builds the tree of goals from a flat list in which anything may be missing or circular.
import { cellOf, finding, type Finding } from '../findings';
import type { Goal } from '../model/goals';
import { indexById } from '../model/indexById';

/** A goal in its place; positions refer to the list of lines. */
export interface GoalPlace {
  readonly goal: Goal;
  /** Position of the parent's line; undefined for a goal at the top. */
  readonly parent: number | undefined;
  readonly children: readonly number[];
  readonly depth: number;
  /** Excluded itself, or below an excluded goal. */
  readonly excluded: boolean;
}

export interface GoalTree {
  /** Parents before their children, children in the order of the table. */
  readonly lines: readonly GoalPlace[];
  readonly findings: readonly Finding[];
}

/** Positions of parents, -1 at the top; a missing parent and a goal naming itself count as top. */
function resolveParents(goals: readonly Goal[], findings: Finding[]): Int32Array {
  const index = indexById(goals);
  const parents = new Int32Array(goals.length).fill(-1);
  goals.forEach((goal, at) => {
    if (goal.parent === undefined || goal.parent === '') return;
    const parent = index.get(goal.parent);
    const place = cellOf('goals', goal, 'parent');
    if (parent === undefined)
      findings.push(
        finding('goal.parentMissing', place, { parent: goal.parent }, { kind: 'set', place, value: undefined }),
      );
    else parents[at] = parent;
  });
  return parents;
}

/** Cuts every cycle at its first row, and names it in the order in which each goal leads to its parent. */
function cutCycles(goals: readonly Goal[], parents: Int32Array, findings: Finding[]): void {
  const walk = new Int32Array(goals.length);
  for (let start = 0; start < goals.length; start++) {
    let at = start;
    while (at !== -1 && walk[at] === 0) {
      walk[at] = start + 1;
      at = parents[at] as number;
    }
    if (at === -1 || walk[at] !== start + 1) continue;
    const cycle: number[] = [];
    let member = at;
    do {
      cycle.push(member);
      member = parents[member] as number;
    } while (member !== at);
    const first = cycle.indexOf(cycle.reduce((least, one) => Math.min(least, one), at));
    const inOrder = [...cycle.slice(first), ...cycle.slice(0, first)].map((one) => goals[one] as Goal);
    const cut = inOrder[0] as Goal;
    const place = cellOf('goals', cut, 'parent');
    findings.push(
      finding(
        'goal.cycle',
        place,
        { chain: [...inOrder, cut].map((goal) => goal.id) },
        { kind: 'set', place, value: undefined },
      ),
    );
    parents[cycle[first] as number] = -1;
  }
}

/** Positions of the goals, parents first; no recursion, so that a chain of any depth is fine. */
function inPreOrder(parents: Int32Array): readonly number[] {
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [at]);
    else siblings.push(at);
  });
  const order: number[] = [];
  const open = [...(children.get(-1) ?? [])].reverse();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at);
    const below = children.get(at) ?? [];
    for (let child = below.length - 1; child >= 0; child--) open.push(below[child] as number);
  }
  return order;
}

/**
 * The tree: every goal has exactly one place, whatever the table says.
 * Findings: goal.parentMissing, goal.cycle (each cycle once, at its first row), each with a remedy that makes the goal a top one.
 */
export function goalTree(goals: readonly Goal[]): GoalTree {
  const findings: Finding[] = [];
  const parents = resolveParents(goals, findings);
  cutCycles(goals, parents, findings);
  const order = inPreOrder(parents);
  const lineOf = new Int32Array(goals.length);
  order.forEach((at, line) => {
    lineOf[at] = line;
  });
  const lines: (GoalPlace & { readonly children: number[] })[] = [];
  order.forEach((at, line) => {
    const goal = goals[at] as Goal;
    const above = parents[at] as number;
    const parent = above === -1 ? undefined : (lineOf[above] as number);
    const parentLine = parent === undefined ? undefined : lines[parent];
    parentLine?.children.push(line);
    const excluded = goal.state === 'excluded' || (parentLine?.excluded ?? false);
    lines.push({ goal, parent, children: [], depth: (parentLine?.depth ?? -1) + 1, excluded });
  });
  return { lines, findings };
}
