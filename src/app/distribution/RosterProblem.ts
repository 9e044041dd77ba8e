// What is the matter with one line of a roster.

import type { MessageKey, MessageParams } from '../../locales';

/** The text of `code`, with `line` added to its values, says what happened and what to do. */
export interface RosterProblem {
  readonly line: number;
  readonly code: Extract<
    MessageKey,
    | 'roster.nameless'
    | 'roster.startMissing'
    | 'roster.startUnreadable'
    | 'roster.languageUnknown'
    | 'roster.dayOrder'
    | 'roster.twice'
    | 'roster.fieldsMissing'
    | 'roster.failed'
  >;
  readonly params: MessageParams;
}
