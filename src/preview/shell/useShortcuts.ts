// The window's own keys: save, open, find, from part to part.

import { useEffect, useRef } from 'react';
import { listenForParts } from './goToPart';

interface Shortcuts {
  readonly save: () => void;
  readonly open: () => void;
  readonly find: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => { latest.current = shortcuts; });
  useEffect(() => listenForParts(window), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const act = { s: latest.current.save, o: latest.current.open, f: latest.current.find }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    // On the way down: the grid stops keys it has its own meaning for.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
