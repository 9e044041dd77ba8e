// What happened, what it means for the data, and what to do now.

import type { AppError } from '../../app';
import { message, type Language, type MessageKey } from '../../locales';

export function describeAppError(language: Language, error: AppError): string {
  const { kind, during } = error;
  // Creating leaves nothing behind, and the pane offers other ways.
  const key: MessageKey =
    kind === 'protected' && during === 'change'
      ? 'pane.error.protected.change'
      : kind === 'unknown' && during === 'create'
        ? 'pane.error.unknown.create'
        : `pane.error.${kind}`;
  const outcome = outcomeOf(error);
  return outcome === undefined
    ? message(language, key)
    : `${message(language, key)} ${message(language, `pane.error.outcome.${outcome}`)}`;
}

/** What is not said by the error itself: how much of it stands in the workbook. */
function outcomeOf({ kind, during, outcome }: AppError): 'nothing' | 'part' | 'unknown' | 'refresh' | undefined {
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
  if (during === 'undo') return 'unknown';
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
