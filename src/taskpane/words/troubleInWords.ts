// What happened, what it means for the data, and what to do now.

import type { Trouble } from '../../app';
import { message, type Language, type MessageKey } from '../../locales';

export function troubleInWords(language: Language, trouble: Trouble): string {
  const { kind, during } = trouble;
  // Creating leaves nothing behind, and the pane offers other ways.
  const key: MessageKey =
    kind === 'protected' && during === 'change'
      ? 'pane.error.protected.change'
      : kind === 'unknown' && during === 'create'
        ? 'pane.error.unknown.create'
        : `pane.error.${kind}`;
  const outcome = outcomeOf(trouble);
  return outcome === undefined
    ? message(language, key)
    : `${message(language, key)} ${message(language, `pane.error.outcome.${outcome}`)}`;
}

/** What is not said by the trouble itself: how much of it stands in the workbook. */
function outcomeOf({ kind, during, outcome }: Trouble): 'nothing' | 'part' | 'unknown' | 'refresh' | undefined {
  if (
    kind === 'changedSince' ||
    kind === 'cancelled' ||
    kind === 'readOnly' ||
    kind === 'noAnswer' ||
    kind === 'leftovers' ||
    kind === 'namesTaken' ||
    kind === 'begunElsewhere' ||
    kind === 'offline'
  )
    return undefined;
  if (outcome !== undefined) return outcome;
  // Without an outcome nothing was sent to be written.
  if (during === 'change' || during === 'remedy') return 'nothing';
  if (during === 'takeBack') return 'unknown';
  if (during === 'create') return kind === 'unknown' ? undefined : 'nothing';
  return during === 'refresh' &&
    (kind === 'busy' ||
      kind === 'unknown' ||
      kind === 'tooLarge' ||
      kind === 'blocked' ||
      kind === 'unavailable' ||
      kind === 'conflict')
    ? 'refresh'
    : undefined;
}
