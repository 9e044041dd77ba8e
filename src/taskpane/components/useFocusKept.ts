// Whoever presses a button that then is gone, because what it stood for is done, goes on from the next one instead of from the top; and whoever comes
// back from the sheet stands where they were.

import { useEffect, type RefObject } from 'react';

const operable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Within that part of the page; focus that people took elsewhere themselves is left there. */
export function useFocusKept(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = part.current;
    if (!page) return undefined;
    /** Where the focus is, and all that can be operated before it. */
    let stood: { readonly element: HTMLElement; readonly before: readonly Element[] } | undefined;
    const all = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(operable)];
    const onFocus = ({ target }: FocusEvent): void => {
      const element = target as HTMLElement;
      // A heading that took the focus may go as well.
      stood = page.contains(element)
        ? {
            element,
            before: all().filter(
              (one) => (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
            ),
          }
        : undefined;
    };
    // Pressed beside everything: the place is given up.
    const onPress = (): void => {
      stood = undefined;
    };
    const goOn = (): void => {
      if (!stood || document.activeElement !== document.body || !document.hasFocus()) return;
      if (stood.element.isConnected) return stood.element.focus({ preventScroll: true });
      const left = all();
      const last = stood.before.findLast(({ isConnected }) => isConnected);
      (left[left.findIndex((one) => one === last) + 1] ?? left.at(-1))?.focus({ preventScroll: true });
    };
    // What appears instead may take the focus itself, a moment later.
    const observer = new MutationObserver(() => {
      if (stood && !stood.element.isConnected) setTimeout(goOn);
    });
    observer.observe(page, { childList: true, subtree: true });
    // A browser may forget the place in a frame that lost the keys.
    window.addEventListener('focus', goOn);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('focus', goOn);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [part]);
}
