// The right button of the mouse and the menu key open menus of ours, over cells and over tabs.

import type { GridEvents } from './Grid';
import type { GridSelection } from './GridSelection';
import type { SheetIds } from './SheetIds';

/** Listens before the grid does. Returns the way to end that. */
export function openMenus(container: HTMLElement, ids: SheetIds, selection: GridSelection, events: GridEvents): () => void {
  const onMenu = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const tab = target?.closest<HTMLElement>('[data-u-comp="slide-tab-item"]');
    const sheet = tab?.dataset['id'] === undefined ? undefined : ids.nameOf(tab.dataset['id']);
    if (!tab || sheet === undefined) {
      if (!(target instanceof HTMLCanvasElement)) return;
      event.preventDefault();
      const open = (): void => void setTimeout(() => events.openMenu(selection.current(), { x: event.clientX, y: event.clientY }), 30);
      // The grid moves the selection when the button is let go; some systems ask for the menu before that.
      if (event.buttons === 0) open();
      else window.addEventListener('pointerup', open, { once: true });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = tab.getBoundingClientRect();
    events.openTabMenu(sheet, { x: left, y: top });
  };
  container.addEventListener('contextmenu', onMenu, { capture: true });
  return () => container.removeEventListener('contextmenu', onMenu, { capture: true });
}
