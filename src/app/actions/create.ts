// Adds the sheets of an engagement to the open workbook.

import { LANGUAGES, loadWhole } from '../../locales';
import type { LeftOut } from '../../excel';
import type { NewEngagement } from '../newEngagement';
import type { Action } from './Action';

/** Eight requests as a rule, all or nothing, see createInExcel; answers what looks this Excel refused. Throws AlreadyCreatedError where names of ours are taken. The examples are loaded only here. */
export const create: Action<Omit<NewEngagement, 'today'>, readonly LeftOut[]> = {
  label: 'pane.action.create',
  description: 'pane.action.create.text',
  perform: async ({ run, today, safePoint }, choices) => {
    // A template finds its gaps under their names in every language.
    const [{ createInExcel }] = await Promise.all([import('../createInExcel'), ...LANGUAGES.map(loadWhole)]);
    return createInExcel(run, { ...choices, today: today() }, safePoint);
  },
};
