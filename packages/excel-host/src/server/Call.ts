// What a member gets to work with besides its object.

import type { Core } from '../core/Core';
import type { Session } from './Session';

export interface Call {
  readonly core: Core;
  readonly session: Session;
}
