// Keys that are ours before they are the grid's: undo, the clipboard, choices, jumps over filled cells.

import type { Host } from '../../host';
import { copyToClipboard, pasteFromClipboard } from './clipboard';
import type { GridEvents } from './Grid';
import { jump } from './jump';
import { refusing } from './refusing';

/**
 * Listens on the window before the grid does (it listens there, too). Nothing is touched while a cell is being edited or the
 * focus is elsewhere on the page. Returns the way to end that.
 */
export function listenToKeys(container: HTMLElement, host: Host, events: GridEvents): () => void {
  const { person } = host;

  function isOurs(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || container.dataset['editing'] === 'true') return false;
    return container.contains(target) && !(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement);
  }

  function place() {
    const workbook = host.snapshot();
    const sheet = workbook.sheets.find(({ name }) => name === workbook.activeSheet);
    return { sheet: workbook.activeSheet, area: sheet?.selection ?? { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  function onKey(event: KeyboardEvent): void {
    if (!isOurs(event)) return;
    const { sheet, area } = place();
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const stop = (): void => { event.preventDefault(); event.stopImmediatePropagation(); };
    // The browser's own copy, cut and paste events follow; the grid would ask for permission instead.
    if (control && !event.altKey && ['c', 'x', 'v'].includes(key)) event.stopImmediatePropagation();
    else if (control && !event.altKey && key === 'z') { stop(); refusing(events, () => void (event.shiftKey ? person.redo() : person.undo())); }
    else if (control && !event.altKey && key === 'y') { stop(); refusing(events, () => void person.redo()); }
    else if (event.altKey && event.key === 'ArrowDown') { stop(); events.openChoices({ sheet, row: area.top, column: area.left }); }
    else if (event.shiftKey && event.key === 'F2') { stop(); events.openNote({ sheet, row: area.top, column: area.left }); }
    else if (control && event.key.startsWith('Arrow')) { stop(); person.select(sheet, jump(host, sheet, area, event.key, event.shiftKey)); }
    else if (control && event.key === 'Home') { stop(); person.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 }); }
    else if (control && event.key === 'End') {
      stop();
      const used = host.view.usedArea(sheet);
      if (used) person.select(sheet, { top: used.bottom, left: used.right, bottom: used.bottom, right: used.right });
    } else if (control && (event.key === 'PageDown' || event.key === 'PageUp')) {
      stop();
      const visible = host.snapshot().sheets.filter((one) => one.visibility === 'visible').map((one) => one.name);
      const next = visible[visible.indexOf(sheet) + (event.key === 'PageDown' ? 1 : -1)];
      if (next !== undefined) person.activate(next);
    }
  }

  const onClipboard = (event: ClipboardEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refusing(events, () => (event.type === 'paste' ? pasteFromClipboard(host, event, place()) : copyToClipboard(host, event, place(), event.type === 'cut' ? 'cut' : 'copy')));
  };

  const kinds = ['copy', 'cut', 'paste'] as const;
  window.addEventListener('keydown', onKey, { capture: true });
  kinds.forEach((kind) => window.addEventListener(kind, onClipboard, { capture: true }));
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    kinds.forEach((kind) => window.removeEventListener(kind, onClipboard, { capture: true }));
  };
}
