// A goal as a screen reader says it.

import type { GoalLine } from '../../domain';
import type { Words } from '../words/Words';

/** "G1.2 Fewer complaints, At risk, 42%, counts 30%". */
export function goalInWords({ goal, status, progress, expected, share, excluded }: GoalLine, { say, language }: Words): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return [
    `${goal.id} ${goal.name}`.trim(),
    excluded ? say('pane.tree.excluded') : say(`status.${status}`),
    progress === undefined ? say('pane.tree.noProgress') : percent.format(progress),
    ...(expected === undefined || excluded ? [] : [say('pane.tree.expected', { expected })]),
    ...(share === undefined || share === 1 ? [] : [say('pane.tree.share', { share })]),
  ].join(', ');
}
