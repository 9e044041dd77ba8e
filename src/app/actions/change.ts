// Writes what somebody entered outside the sheets: in the pane's forms, from a file, by a helper.

import { writeOnce, type Attempt, type Undo } from '../changes';
import type { Action } from './Action';

/** One read, one write of only the cells concerned, all or nothing, see writeOnce; one request more where rows need cell styles. Answers how to take it back. */
export const change: Action<Attempt, Undo | undefined> = {
  label: 'pane.action.change',
  description: 'pane.action.change.text',
  perform: async (environment, attempt) => (await writeOnce(environment, attempt, () => attempt.changes))?.undo,
};
