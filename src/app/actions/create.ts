// Adds the sheets of an engagement to the open workbook.

import type { LeftOut } from '../../excel';
import type { NewEngagement } from '../newEngagement';
import type { Action } from './Action';

/** Eight requests as a rule, all or nothing, see createInExcel; answers what looks this Excel refused. Throws AlreadyCreatedError where names of ours are taken, BegunElsewhereError where somebody else is at it. The examples are loaded only here. */
export const create: Action<Omit<NewEngagement, 'today'>, readonly LeftOut[]> = {
  label: 'pane.action.create',
  description: 'pane.action.create.text',
  perform: async ({ run, today, now, safePoint, memory }, choices) => {
    const { createInExcel } = await import('../createInExcel');
    return createInExcel(
      run,
      { ...choices, today: today() },
      { ...(now && { now }), ...(safePoint && { safePoint }), ...(memory && { by: memory.session }) },
    );
  },
};
