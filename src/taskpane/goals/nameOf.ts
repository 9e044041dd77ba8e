// A goal as people speak of it.

import type { GoalLine } from '../../domain';

/** "G1.2 Answer within a day"; the word for what has no name is the caller's. */
export function nameOf(line: Pick<GoalLine, 'goal'> | undefined, nameless: string): string {
  return line === undefined ? '' : `${line.goal.id} ${line.goal.name === '' ? nameless : line.goal.name}`.trim();
}
