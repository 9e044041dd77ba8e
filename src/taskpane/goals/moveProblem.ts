// Whether a goal may be moved under another.

import type { GoalLine } from '../../domain';

/** Why it may not: it is the goal itself, a part of it, or where it is already. */
type MoveProblem = 'itself' | 'below' | 'already';

/** `moved` and `target` are positions in the lines; without a target the goal goes to the top. Undefined: it may. */
export function moveProblem(
  lines: readonly GoalLine[],
  moved: number,
  target: number | undefined,
): MoveProblem | undefined {
  if (moved === target) return 'itself';
  // What the sheet says counts, not only the tree: a goal in a circle stands at the top without having been put there.
  const parent = lines[moved]?.goal.parent;
  const isThere = target === undefined ? parent === undefined || parent === '' : lines[moved]?.parent === target;
  if (isThere) return 'already';
  for (let at = target; at !== undefined; at = lines[at]?.parent) if (at === moved) return 'below';
  return undefined;
}
