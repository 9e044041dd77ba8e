// A pop-up takes the focus and gives it back to the grid when it closes.

import { useEffect, type RefObject } from 'react';

/** Focuses the element, or what `inside` selects in it; when it goes, the focus returns to where it was. */
export function useBorrowedFocus(element: RefObject<HTMLElement | null>, inside?: string): void {
  useEffect(() => {
    const before = document.activeElement;
    const target = inside === undefined ? element.current : element.current?.querySelector<HTMLElement>(inside);
    target?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [element, inside]);
}
