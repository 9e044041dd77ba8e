// Shows both plans on one calendar.

import { showTable } from '../../excel';
import type { Action } from './Action';

/** One request. Throws ItemNotFound where the workbook has no timeline. */
export const timeline: Action<void, void> = {
  label: 'pane.action.timeline',
  description: 'pane.action.timeline.text',
  perform: ({ run }) => run((context) => showTable(context, 'Timeline')),
};
