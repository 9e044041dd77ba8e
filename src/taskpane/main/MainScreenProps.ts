// What the pane of a workbook of ours is given.

import type { Recomputed, Session, SessionState } from '../../app';

export interface MainScreenProps {
  readonly state: SessionState & { readonly recomputed: Recomputed };
  readonly session: Session;
  /** Where to begin: a tab or a view by name; anything else is the steps. */
  readonly first: string | null;
  /** Somebody goes to a view. */
  readonly onView: () => void;
}
