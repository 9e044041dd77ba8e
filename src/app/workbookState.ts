// What kind of workbook was read.

import type { WorkbookData } from '@coachbook/workbook';
import { makingIn } from '../sheets';
import type { Interpreted } from './recompute';

/** `foreign` without a table of ours; `unfinished` where sheets were being made and it came to no end; `newer` where a newer version made it, and nothing is written. */
export type WorkbookState = 'foreign' | 'unfinished' | 'newer' | 'ready';

export function workbookState(
  workbook: WorkbookData,
  { usable, findings }: Pick<Interpreted, 'usable' | 'findings'>,
): WorkbookState {
  if (makingIn(workbook)) return 'unfinished';
  if (usable) return 'ready';
  return findings.some(({ code }) => code === 'workbook.newer') ? 'newer' : 'foreign';
}
