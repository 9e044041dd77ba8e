// What the pane last wrote for somebody, and the ways to take it back: a button, and the keys that undo.

import { useState, type KeyboardEvent } from 'react';
import type { Session, SessionState } from '../../app';

export interface TakingBack {
  /** There was something to take back: from then on there is a button, so that nobody who stands on it loses their place. */
  readonly hasWritten: boolean;
  readonly isPossible: boolean;
  /** The last thing was taken back. */
  readonly isTaken: boolean;
  readonly take: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useUndo(
  session: Pick<Session, 'undo' | 'getSnapshot'>,
  { undo, asOf }: Pick<SessionState, 'undo' | 'asOf'>,
): TakingBack {
  const [hasWritten, setWritten] = useState(false);
  const [takenAt, setTakenAt] = useState<Date>();
  const isPossible = undo !== undefined;
  // Until the workbook is looked at again: then that is what there is to say.
  const isTaken = takenAt !== undefined && takenAt === asOf;
  if (isPossible && (!hasWritten || isTaken)) {
    setWritten(true);
    setTakenAt(undefined);
  }
  const take = (): void =>
    void session.undo().then((done) => setTakenAt(done ? session.getSnapshot().asOf : undefined));
  return {
    hasWritten,
    isPossible,
    isTaken,
    take,
    onKeyDown: (event) => {
      if (
        event.key !== 'z' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey ||
        !isPossible ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      take();
    },
  };
}

/** Where there is text to undo, the keys mean that text. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('input, textarea, select');
