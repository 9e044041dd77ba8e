// What a person can ask for, as data: one action serves pane, ribbon and tests.

import type { MessageKey } from '../../locales';
import type { Environment } from '../Environment';

export interface Action<Input, Result> {
  /** What its button says. */
  readonly label: MessageKey;
  /** What its tooltip says: what it does, and what it leaves alone. */
  readonly description: MessageKey;
  /** Throws what Excel throws, see toAppError. */
  perform(environment: Environment, input: Input): Promise<Result>;
}
