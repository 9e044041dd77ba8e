// A pop-up takes the focus, closes when something else is pressed, and gives the focus back to the grid.

import { useEffect, type RefObject } from 'react';

/** Focuses the element, or what `inside` selects in it; when it goes, the focus returns to where it was. */
export function useBorrowedFocus(element: RefObject<HTMLElement | null>, onClose: () => void, inside?: string): void {
  useEffect(() => {
    const before = document.activeElement;
    const target = inside === undefined ? element.current : element.current?.querySelector<HTMLElement>(inside);
    target?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
        before.focus({ preventScroll: true });
    };
  }, [element, inside]);
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && element.current?.contains(event.target))) onClose();
    };
    window.addEventListener('pointerdown', onPress, { capture: true });
    return () => window.removeEventListener('pointerdown', onPress, { capture: true });
  }, [element, onClose]);
}
