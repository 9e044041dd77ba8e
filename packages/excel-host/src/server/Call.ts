// What a member gets to work with besides its object.

import type { Core } from '../core/Core';
import type { Session } from './Session';

export interface Call {
  readonly core: Core;
  readonly session: Session;
  /** Cells whose content the request was answered so far, and with how many its answer is too large whatever they hold. */
  readonly cells: { answered: number; readonly most: number };
}
