// What a view keeps in sight after it wrote something: over once that was taken back, or somebody has worked on it since.

import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../app';

/** What is in sight, nothing at first, and how to put something there once it is written. */
export function useUntilUndone<T>(
  session: Pick<Session, 'subscribe' | 'getSnapshot'>,
): readonly [T | undefined, (value: T) => void] {
  const [kept, setKept] = useState<{ readonly value: T; readonly about: SessionState['undo'] }>();
  const now = useSyncExternalStore(session.subscribe, () => session.getSnapshot().undo);
  const keep = useCallback((value: T) => setKept({ value, about: session.getSnapshot().undo }), [session]);
  const isOver = kept?.about !== undefined && now === undefined;
  if (isOver) setKept(undefined);
  return [isOver ? undefined : kept?.value, keep];
}
