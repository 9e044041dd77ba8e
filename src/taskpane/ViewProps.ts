// What every view of the pane is given.

import type { Recomputed, Session } from '../app';

export interface ViewProps {
  /** The engagement as of the last look at the workbook. */
  readonly recomputed: Recomputed;
  readonly session: Session;
}
