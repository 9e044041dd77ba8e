// Links of cells: a click leads on, as in Excel.

import type { Host } from '@coachbook/excel-host';
import { contains, parseReference, type HyperlinkData } from '@coachbook/workbook';
import type { GridSelection } from './GridSelection';

/** Whether an address is one a page may open. A workbook may hold any: of a program, a file, a text that is a page of its own. */
export function opensOutside(address: string): boolean {
  return /^(?:https?|mailto):/i.test(address);
}

/** Goes to a place in this workbook, or opens an address of the web in a new tab. Places that are not there any more lead nowhere. */
export function followLink(host: Host, { address, location }: HyperlinkData): void {
  if (address !== undefined) {
    if (opensOutside(address)) window.open(address, '_blank', 'noopener');
    return;
  }
  const { activeSheet, sheets, names } = host.snapshot();
  const named = names.find(({ name }) => name.toLowerCase() === location?.toLowerCase())?.formula;
  const target = parseReference(named ?? location ?? '');
  const sheet = target?.sheet ?? activeSheet;
  if (!target || !sheets.some(({ name }) => name === sheet)) return;
  host.user.activate(sheet);
  host.user.select(sheet, target.area);
}

/** Follows the link of a cell that is clicked without being dragged over. Returns the way to end that. */
export function followClicks(container: HTMLElement, host: Host, selection: GridSelection): () => void {
  let pressed: { readonly x: number; readonly y: number } | undefined;
  const onPress = (event: PointerEvent): void => {
    pressed =
      event.button === 0 && event.target instanceof HTMLCanvasElement
        ? { x: event.clientX, y: event.clientY }
        : undefined;
  };
  const onClick = (event: PointerEvent): void => {
    if (
      !pressed ||
      Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 3 ||
      container.dataset['editing'] === 'true'
    )
      return;
    const { sheet, row, column, area } = selection.current();
    const cell = { top: row, left: column, bottom: row, right: column };
    if (!contains(cell, area)) return;
    const link = host
      .snapshot()
      .sheets.find(({ name }) => name === sheet)
      ?.hyperlinks.find((one) => contains(one.area, cell));
    if (link) followLink(host, link);
  };
  // After the grid has taken the click for its selection.
  const after = (event: PointerEvent): void => void setTimeout(() => onClick(event), 30);
  container.addEventListener('pointerdown', onPress, { capture: true });
  window.addEventListener('pointerup', after, { capture: true });
  return () => {
    container.removeEventListener('pointerdown', onPress, { capture: true });
    window.removeEventListener('pointerup', after, { capture: true });
  };
}
