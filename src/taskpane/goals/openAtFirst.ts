// Which goals stand open when the tree is first seen.

import type { GoalLine } from '../../domain';

/** As many lines as one looks through without losing the thread. */
const most = 24;

/** The rows of the goals shown open: level by level, as long as not more than about two screens come of it; the top level always. */
export function openAtFirst(lines: readonly GoalLine[]): ReadonlySet<number> {
  const open = new Set<number>();
  let visible = lines.filter(({ depth }) => depth === 0).length;
  const deepest = lines.reduce((most, { depth }) => Math.max(most, depth), 0);
  for (let depth = 0; depth < deepest; depth += 1) {
    const branches = lines.filter((line) => line.depth === depth && !line.leaf && !line.excluded);
    visible += branches.reduce((sum, { children }) => sum + children.length, 0);
    if (visible > most) break;
    for (const { goal } of branches) open.add(goal.row);
  }
  return open;
}
