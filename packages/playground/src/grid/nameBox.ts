// The name box goes to cells of any sheet, names and tables.

import type { Host } from '@coachbook/excel-host';
import { parseReference, type Area } from '@coachbook/workbook';

/** Where a text of the name box leads: "C5", "Log!B2:C9", a name of the workbook, a table; undefined when nowhere. */
export function placeNamed(
  { snapshot }: Pick<Host, 'snapshot'>,
  text: string,
): { readonly sheet: string; readonly area: Area } | undefined {
  const { activeSheet, sheets, names } = snapshot();
  const wanted = text.trim().toLowerCase();
  const same = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === wanted;
  for (const { name: sheet, tables } of sheets) {
    const area = tables.find(same)?.area;
    if (area) return { sheet, area: { ...area, top: Math.min(area.top + 1, area.bottom) } };
  }
  const reference = parseReference(
    sheets.find(({ name }) => name === activeSheet)?.names.find(same)?.formula ??
      names.find(same)?.formula ??
      text.trim(),
  );
  const named = reference?.sheet ?? activeSheet;
  const sheet = sheets.find(
    ({ name, visibility }) => visibility === 'visible' && name.toLowerCase() === named.toLowerCase(),
  )?.name;
  return reference && sheet !== undefined ? { sheet, area: reference.area } : undefined;
}

/** Where a place is typed to go there. */
export function focusNameBox(container: HTMLElement): void {
  const input = container.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
  input?.focus();
  input?.select();
}

/** Takes the Enter key of the name box. Returns the way to end that. */
export function takeNameBox(container: HTMLElement, host: Host): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (
      event.key !== 'Enter' ||
      !(target instanceof HTMLInputElement) ||
      !target.closest('[data-u-comp="defined-name"]')
    )
      return;
    const place = placeNamed(host, target.value);
    if (!place) return;
    host.user.activate(place.sheet);
    host.user.select(place.sheet, place.area);
    // The grid ends the typing and takes the keys back, as on Escape it shows where we are.
    event.stopImmediatePropagation();
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    target.blur();
    container.querySelector<HTMLElement>('[id^="__editor_"]')?.focus();
  };
  container.addEventListener('keydown', onKey, { capture: true });
  return () => container.removeEventListener('keydown', onKey, { capture: true });
}
