// What the steps and everything in them are given.

import type { Recomputed, Session } from '../../app';
import type { ViewName } from '../views';

export interface StepsProps {
  readonly recomputed: Recomputed;
  readonly session: Session;
  readonly show: (view: ViewName) => void;
}
