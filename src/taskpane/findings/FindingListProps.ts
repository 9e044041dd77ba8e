// What a list of findings is given.

import type { Recomputed, Session } from '../../app';
import type { Finding } from '../../domain';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'goToCell' | 'remedy' | 'change'>;
  /** Of the headings of the groups, so that the outline of the page has no gaps. */
  readonly level: 2 | 3;
}
