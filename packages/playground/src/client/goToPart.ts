// F6 goes from one part of the page to the next, as in Excel: bar, looks, cells, outline, tabs, task pane.

/** What takes the keys in each part, where it is there. */
const parts = [
  '[data-part="bar"] button:not([disabled])',
  '[data-part="look"] button[tabindex="0"], [data-part="look"] button',
  '[data-part="grid"] [id^="__editor_"]',
  '.outline-gutter button',
  '[data-u-comp="slide-tab-item"][aria-selected="true"]',
  '[data-part="pane"] iframe',
] as const;

export function goToPart(step: 1 | -1): void {
  const there = parts.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const owners = [
    '[data-part="bar"]',
    '[data-part="look"]',
    '.outline-gutter',
    '[data-u-comp="slide-tab-bar"]',
    '[data-part="grid"]',
    '[data-part="pane"]',
  ];
  const ownerOf = (element: Element | null): Element | null =>
    owners.map((selector) => element?.closest(selector)).find(Boolean) ?? null;
  const now = ownerOf(document.activeElement);
  const index = now ? there.findIndex((element) => ownerOf(element) === now) : -1;
  there[(index + step + there.length) % there.length]?.focus();
}

/** Listens in the page or in the pane's frame. Returns the way to end that. */
export function listenForParts(scope: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    goToPart(event.shiftKey ? -1 : 1);
  };
  scope.addEventListener('keydown', onKey, { capture: true });
  return () => scope.removeEventListener('keydown', onKey, { capture: true });
}
