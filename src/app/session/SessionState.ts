// What the pane shows, at any moment.

import type { LeftOut } from '../../excel';
import type { Stage } from '../actions';
import type { Undo } from '../changes';
import type { Recomputed } from '../recompute';
import type { WorkbookState } from '../workbookState';
import type { AppError } from './AppError';

/** `unread` until the first look succeeds. */
type Phase = 'unread' | WorkbookState;

/** `waiting`: a cell is being edited, or Excel is busy; it goes on by itself. */
export type Activity = 'idle' | 'reading' | 'creating' | 'recalculating' | 'waiting';

export interface SessionState {
  readonly phase: Phase;
  readonly activity: Activity;
  /** How far long work is, while there is any: reading until it says otherwise. What is being written cannot be stopped any more. */
  readonly stage: 'reading' | Stage | undefined;
  /** How much of it is behind (0..1), where that is known. */
  readonly share: number | undefined;
  /** The last good result, kept through errors. */
  readonly recomputed: Recomputed | undefined;
  /** When that was. */
  readonly asOf: Date | undefined;
  readonly error: AppError | undefined;
  /** Looks that this Excel refused when the workbook was made. */
  readonly leftOut: readonly LeftOut[];
  /** `behind` where the sheets show less than the pane, until they are brought up to date; `unsettled` where they were, twice in a row, and Excel shows something else again: then only who asks is obeyed. */
  readonly sheets: 'current' | 'behind' | 'unsettled';
  /** Of when the sheets' figures are; undefined where they were behind from the start. */
  readonly sheetsAsOf: Date | undefined;
  /** False where Excel cannot tell of changes: then people refresh by hand. */
  readonly followsEdits: boolean;
  /** Since when sheets are marked as being made by another session; undefined where none are. That one may be at work, or have come to an end. */
  readonly begunElsewhere: Date | undefined;
  /** The sheet people went to last; undefined until they go to one. */
  readonly activeSheet: string | undefined;
  /** How to take back what was last written for somebody; undefined where there is nothing, or somebody has worked on it since. */
  readonly undo: Undo | undefined;
}

export const untouched: SessionState = {
  phase: 'unread',
  activity: 'reading',
  recomputed: undefined,
  asOf: undefined,
  error: undefined,
  followsEdits: true,
  stage: 'reading',
  share: undefined,
  leftOut: [],
  activeSheet: undefined,
  undo: undefined,
  sheets: 'current',
  sheetsAsOf: undefined,
  begunElsewhere: undefined,
};
