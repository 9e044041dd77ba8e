// What every form of a goal is given.

import type { Recomputed, Session } from '../../app';
import type { GoalLine } from '../../domain';

export interface FormProps {
  readonly line: GoalLine;
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
  /** Says what happened, for the eye and the ear. */
  readonly tell: (text: string) => void;
}
