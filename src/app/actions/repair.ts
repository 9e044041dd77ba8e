// Puts back everything of ours that is missing, and brings an older workbook up to date.

import type { Recomputed } from '../recompute';
import type { Action } from './Action';

/** Four requests, see repairInExcel, which is loaded only here; what people typed stays where it is. */
export const repair: Action<void, Recomputed> = {
  label: 'pane.action.repair',
  description: 'pane.action.repair.text',
  perform: async ({ run, today, memory, safePoint, leaveOut }) =>
    (await import('../repair')).repairInExcel(run, today(), { safePoint, leaveOut }, memory),
};
