// Puts back everything of ours that is missing, and brings an older workbook up to date.

import { repairInExcel } from '../repair';
import type { Recomputed } from '../recompute';
import type { Action } from './Action';

/** Four requests, see repairInExcel; what people typed stays where it is. */
export const repair: Action<void, Recomputed> = {
  label: 'pane.action.repair',
  description: 'pane.action.repair.text',
  perform: ({ run, today, safePoint }) => repairInExcel(run, today(), safePoint),
};
