// The window's own keys: save, open, find, replace, undo and redo, from part to part.

import { useEffect, useRef } from 'react';
import { listenForParts } from '../client/goToPart';

interface Shortcuts {
  readonly save: () => void;
  readonly open: () => void;
  readonly find: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => listenForParts(window), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const { save, open, find, undo, redo } = latest.current;
      // Whoever writes somewhere takes back what is written there.
      const isWriting =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [contenteditable="true"], .grid-container') !== null;
      const act = { s: save, o: open, f: find, h: find, ...(isWriting ? {} : { z: undo, y: redo }) }[
        event.key.toLowerCase()
      ];
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
