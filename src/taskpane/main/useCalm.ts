// Keeps short work from flickering on the screen and from being read aloud.

import { useEffect, useState } from 'react';
import type { SessionState } from '../../app';

/** The activity, but not before it has lasted `unnoticed` milliseconds; rest is shown at once. */
export function useCalm(activity: SessionState['activity'], unnoticed: number): SessionState['activity'] {
  const [lasting, setLasting] = useState<SessionState['activity']>('idle');
  useEffect(() => {
    const timer = setTimeout(() => setLasting(activity), activity === 'idle' ? 0 : unnoticed);
    return () => clearTimeout(timer);
  }, [activity, unnoticed]);
  return activity === 'idle' ? 'idle' : lasting;
}
