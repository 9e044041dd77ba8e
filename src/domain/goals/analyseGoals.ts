// The goals with their progress rolled up, and what the checks say about them.
import type { Finding } from '../findings';
import type { MeasureAnalysis } from '../indicators/analyseMeasure';
import type { Status } from '../indicators/Status';
import { measureKind } from '../measures';
import type { Goal } from '../model/goals';
import { attainmentScore } from './attainment';
import { checkWeights } from './checkWeights';
import type { GoalPlace, GoalTree } from './goalTree';
import { rollUp, weightOf, type RollUp } from './rollUp';

/** A goal as sheets and pane show it. Lines stand in tree order: parents before children. */
export interface GoalLine extends GoalPlace {
  readonly leaf: boolean;
  /** Share of the parent's weight, 0..1, among its active children; undefined where excluded or without weight. */
  readonly share: number | undefined;
  /** The goal's own readings; for a parent they are shown beside the roll-up, not mixed in. */
  readonly measure: MeasureAnalysis;
  /** Rolled up, 0..1; undefined where nothing was ever updated. */
  readonly progress: number | undefined;
  /** What the straight lines ask for today, rolled up the same way. */
  readonly expected: number | undefined;
  readonly status: Status;
  /** Leaves below it that are not excluded, itself where it is one, and how many of them count in its progress. */
  readonly parts: Parts;
  readonly excludedChildren: readonly string[];
  readonly neverUpdatedChildren: readonly string[];
}

interface Parts {
  readonly count: number;
  readonly measured: number;
}

export interface GoalsAnalysis {
  readonly lines: readonly GoalLine[];
  /** All top goals together. */
  readonly overall: Omit<RollUp, 'shares'> & {
    readonly parts: Parts;
    readonly excluded: readonly string[];
    readonly neverUpdated: readonly string[];
  };
  /** Goal attainment T over the qualitative goals that have a level; undefined without one. */
  readonly attainment: number | undefined;
  readonly findings: readonly Finding[];
}

type Line = { -readonly [K in keyof GoalLine]: GoalLine[K] };

interface Gathered {
  readonly active: readonly Line[];
  readonly rolled: RollUp;
  readonly parts: Parts;
  readonly excluded: readonly string[];
  readonly neverUpdated: readonly string[];
}

function gather(children: readonly Line[]): Gathered {
  const active = children.filter((child) => !child.excluded);
  const rolled = rollUp(
    active.map((child) => ({
      weight: child.goal.weight,
      ...countedOf(child),
      status: child.status,
    })),
  );
  active.forEach((child, at) => {
    child.share = rolled.shares?.[at];
  });
  return {
    active,
    rolled,
    parts: {
      count: active.reduce((sum, { parts }) => sum + parts.count, 0),
      measured: active.reduce((sum, { parts }) => sum + parts.measured, 0),
    },
    excluded: children.filter((child) => child.excluded).map((child) => child.goal.id),
    neverUpdated: active.filter((child) => countedOf(child).progress === undefined).map((child) => child.goal.id),
  };
}

/** What a child brings into the roll-up: a leaf its measure, a parent what was rolled up below it. */
function countedOf({ leaf, measure, progress, expected }: Line): MeasureAnalysis['counted'] {
  return leaf ? measure.counted : { progress, expected };
}

/** Within an excluded goal its own children still roll up, so that one sees what was set aside. */
function gatherBelow(line: Line, lines: readonly Line[]): Gathered {
  const children = line.children.map((child) => lines[child] as Line);
  if (!line.excluded) return gather(children);
  const own = children.map((child) => ({ ...child, excluded: child.goal.state === 'excluded' }));
  const gathered = gather(own);
  children.forEach((child, at) => {
    child.share = (own[at] as Line).share;
  });
  return gathered;
}

function attainmentOf(lines: readonly Line[]): number | undefined {
  const goals = lines.filter(
    (line) =>
      line.leaf && !line.excluded && measureKind(line.goal).scale === 'levels' && line.measure.progress !== undefined,
  );
  return attainmentScore(
    goals.map((line) => ({
      weight: weightOf(line.goal.weight),
      level: Math.min(2, Math.max(-2, line.measure.value as number)),
    })),
  );
}

/**
 * Rolls progress up the tree, from the leaves to the whole. `measures` gives each goal's own measurement.
 * Findings: of the tree (goal.cycle, goal.parentMissing) and of the weights (goal.weightZero, goal.childrenWithoutWeight, goal.weightsMixed).
 */
export function analyseGoals(tree: GoalTree, measures: (goal: Goal) => MeasureAnalysis): GoalsAnalysis {
  const findings = [...tree.findings];
  const lines = tree.lines.map((place): Line => {
    const measure = measures(place.goal);
    return {
      goal: place.goal,
      parent: place.parent,
      children: place.children,
      depth: place.depth,
      excluded: place.excluded,
      leaf: place.children.length === 0,
      share: undefined,
      measure,
      progress: measure.progress,
      expected: measure.expected,
      status: measure.status,
      parts: { count: 1, measured: measure.counted.progress === undefined ? 0 : 1 },
      excludedChildren: [],
      neverUpdatedChildren: [],
    };
  });
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    if (line.leaf) continue;
    const { active, rolled, parts, excluded, neverUpdated } = gatherBelow(line, lines);
    Object.assign(line, {
      progress: rolled.progress,
      expected: rolled.expected,
      status: rolled.status,
      parts,
      excludedChildren: excluded,
      neverUpdatedChildren: neverUpdated,
    });
    findings.push(
      ...checkWeights(
        line.goal,
        active.map((child) => child.goal),
        rolled.shares !== undefined,
      ),
    );
  }
  const { active, rolled, parts, excluded, neverUpdated } = gather(lines.filter((line) => line.parent === undefined));
  findings.push(
    ...checkWeights(
      undefined,
      active.map((line) => line.goal),
      rolled.shares !== undefined,
    ),
  );
  const overall = {
    progress: rolled.progress,
    expected: rolled.expected,
    status: rolled.status,
    parts,
    excluded,
    neverUpdated,
  };
  return { lines, overall, attainment: attainmentOf(lines), findings };
}
