// The right button of the mouse and the menu key open menus of ours, over cells and over tabs; a tab pressed twice is renamed.

import type { GridEvents } from './Grid';
import type { GridSelection } from './GridSelection';
import type { SheetIds } from './SheetIds';

/** Listens before the grid does. Returns the way to end that. */
export function openMenus(
  container: HTMLElement,
  ids: SheetIds,
  selection: GridSelection,
  events: GridEvents,
): () => void {
  const tabOf = ({ target }: MouseEvent): readonly [HTMLElement | null, string | undefined] => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[data-u-comp="slide-tab-item"]') : null;
    return [tab, tab?.dataset['id'] === undefined ? undefined : ids.nameOf(tab.dataset['id'])];
  };
  // The grid's own editor of names begins with the second press; ours takes its place.
  let pressed: { readonly sheet: string; readonly at: number } | undefined;
  const onPress = (event: PointerEvent): void => {
    const [, sheet] = tabOf(event);
    if (sheet === undefined || event.button !== 0) return;
    if (pressed?.sheet === sheet && event.timeStamp - pressed.at < 500) event.stopImmediatePropagation();
    pressed = { sheet, at: event.timeStamp };
  };
  const onTwice = (event: MouseEvent): void => {
    const [, sheet] = tabOf(event);
    if (sheet === undefined) return;
    event.stopImmediatePropagation();
    events.openTabName(sheet);
  };
  const onMenu = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const [tab, sheet] = tabOf(event);
    if (!tab || sheet === undefined) {
      if (!(target instanceof HTMLCanvasElement)) return;
      event.preventDefault();
      const open = (): void =>
        void setTimeout(() => events.openMenu(selection.current(), { x: event.clientX, y: event.clientY }), 30);
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
  container.addEventListener('pointerdown', onPress, { capture: true });
  container.addEventListener('dblclick', onTwice, { capture: true });
  return () => {
    container.removeEventListener('contextmenu', onMenu, { capture: true });
    container.removeEventListener('pointerdown', onPress, { capture: true });
    container.removeEventListener('dblclick', onTwice, { capture: true });
  };
}
