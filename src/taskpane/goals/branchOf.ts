// One goal with everything below it, as a tree of its own.

import type { GoalLine } from '../../domain';

/** The lines from this position on that belong to it; positions and depths begin anew. */
export function branchOf(lines: readonly GoalLine[], root: number): readonly GoalLine[] {
  const top = lines[root];
  if (!top) return lines;
  let end = root + 1;
  while ((lines[end]?.depth ?? -1) > top.depth) end += 1;
  return lines.slice(root, end).map(({ parent, ...line }, at) => ({
    ...line,
    parent: at === 0 || parent === undefined ? undefined : parent - root,
    children: line.children.map((child) => child - root),
    depth: line.depth - top.depth,
  }));
}
