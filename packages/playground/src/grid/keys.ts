// Keys that are ours before they are the grid's: Excel's, as far as the grid has no answer of its own.

import type { CellPlace, Host } from '@coachbook/excel-host';
import { LIMITS } from '@coachbook/workbook';
import { contentOf, copyToClipboard, paste, type PasteKind } from '../clipboard/clipboard';
import type { GridEvents } from './Grid';
import { jump } from './jump';
import { isRightToLeft } from './mirrorSheets';
import { move, type Cursor } from './moves';
import { focusNameBox } from './nameBox';
import { nameOfKey } from './nameOfKey';
import { refusing } from './refusing';
import { rowsAndColumns } from './rowsAndColumns';
import { stepWithin } from './stepWithin';
import { toggleFormat } from './toggleFormat';

/** Number formats of Control, Shift and a digit. */
const numberFormats: Record<string, string> = {
  Digit1: '#,##0.00',
  Digit3: 'yyyy-mm-dd',
  Digit4: '#,##0.00 "€"',
  Digit5: '0%',
  Backquote: 'General',
};

/** What the keys ask about the grid, which is made after them. */
export interface KeySource {
  /** The cursor in the selection; undefined before the grid stands. */
  cursor(): Cursor | undefined;
  /** Scrolls to the cursor. */
  reveal(): void;
  /** Puts the cursor into another cell of what is selected. */
  moveCursor(row: number, column: number): void;
  /** Rows in sight. */
  page(): number;
  /** Ends the editing of a cell as Enter would, without moving on. */
  commit(): Promise<void>;
}

/**
 * Listens on the window before the grid does (it listens there, too). Nothing is touched while a cell is being edited or the
 * focus is elsewhere on the page. Returns the way to end that.
 */
export function listenToKeys(container: HTMLElement, host: Host, events: GridEvents, source: KeySource): () => void {
  const { user } = host;
  /** What the next paste event is about. */
  let pasting: PasteKind = 'all';

  function isOurs(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || container.dataset['editing'] === 'true') return false;
    return (
      container.contains(target) &&
      !(target instanceof HTMLInputElement) &&
      !(target instanceof HTMLTextAreaElement) &&
      target.closest('button, [role="tab"], [role="slider"], [data-u-comp="formula-bar"]') === null
    );
  }

  function showSheet(step: 1 | -1, from: string): void {
    const visible = host
      .snapshot()
      .sheets.filter(({ visibility }) => visibility === 'visible')
      .map(({ name }) => name);
    const next = visible[visible.indexOf(from) + step];
    if (next !== undefined) user.activate(next);
  }

  /** What a key does there; undefined when it is not one of ours. */
  function actOf(event: KeyboardEvent, cursor: Cursor): (() => void) | undefined {
    const { sheet, row, column, area, areas } = cursor;
    const place = { sheet, row, column };
    const key = isRightToLeft(host, sheet) ? turned(nameOfKey(event)) : nameOfKey(event);
    const to = move(host, key, cursor, source.page());
    if (to) {
      return () => {
        user.select(sheet, to);
        // Where we are already, the key still brings it into sight.
        if (key === 'Control+Home' || key === 'Control+End' || key === 'Home') source.reveal();
      };
    }
    const within = stepWithin(host, key, cursor);
    if (within) return () => source.moveCursor(within.row, within.column);
    if (/^Control\+(Shift\+)?Arrow/.test(key))
      return () => user.select(sheet, jump(host, sheet, area, key.replace(/^.*\+/, ''), event.shiftKey));
    if (/^Control\+Shift\+/.test(key) && (event.code === 'Digit7' || event.key === '_'))
      return () => user.format(sheet, areas, { borders: event.code === 'Digit7' ? 'outline' : 'none' });
    const format = /^Control\+Shift\+/.test(key) ? numberFormats[event.code] : undefined;
    if (format !== undefined) return () => user.format(sheet, areas, { numberFormat: format });
    switch (key) {
      case 'Control+Z':
        return () => void user.undo();
      case 'Control+Y':
      case 'Control+Shift+Z':
        return () => void user.redo();
      case 'Alt+ArrowDown':
        return () => openList(place);
      case 'Shift+F2':
        return () => events.openNote(place);
      case 'Control+Shift+L':
        return () => user.toggleFilter(sheet, area);
      case 'Control+K':
        return () => events.openLink(place);
      case 'Control+B':
      case 'Control+2':
        return () => toggleFormat(host, cursor, 'bold');
      case 'Control+I':
      case 'Control+3':
        return () => toggleFormat(host, cursor, 'italic');
      case 'Control+U':
      case 'Control+4':
        return () => toggleFormat(host, cursor, 'underline');
      case 'Control+5':
        return () => toggleFormat(host, cursor, 'strike');
      case 'Control+;':
        return () => void user.type(sheet, row, column, clockAsTyped().day);
      case 'Control+Shift+:':
      case 'Control+Shift+;':
        return () => void user.type(sheet, row, column, clockAsTyped().time);
      case "Control+'":
        return () => void user.type(sheet, row, column, aboveAsTyped(host, sheet, row, column));
      case 'Control+Backspace':
        return () => source.reveal();
      case 'F5':
      case 'Control+G':
        return () => focusNameBox(container);
      case 'Control+PageDown':
        return () => showSheet(1, sheet);
      case 'Control+PageUp':
        return () => showSheet(-1, sheet);
      case 'Shift+F11':
        return () =>
          void user.addSheet(
            undefined,
            host.snapshot().sheets.findIndex(({ name }) => name === sheet),
          );
      case 'Control++':
      case 'Control+Shift++':
      case 'Control+Shift+=':
        return () => rowsAndColumns(host, cursor).insert();
      case 'Control+-':
        return () => rowsAndColumns(host, cursor).remove();
      case 'Alt+Shift+ArrowRight':
        return () => group(cursor, 1);
      case 'Alt+Shift+ArrowLeft':
        return () => group(cursor, -1);
      case 'Control+9':
        return () => user.resizeRows(sheet, area.top, area.bottom, 0);
      case 'Control+0':
        return () => user.resizeColumns(sheet, area.left, area.right, 0);
      case 'Control+Alt+=':
      case 'Control+Alt++':
        return () => zoom(sheet, 15);
      case 'Control+Alt+-':
        return () => zoom(sheet, -15);
      case 'ContextMenu':
      case 'Shift+F10':
        return () => events.openMenu(place);
      default:
        return undefined;
    }
  }

  /** Columns where whole ones are selected, rows elsewhere. */
  function group({ sheet, area }: Cursor, by: 1 | -1): void {
    if (area.top === 0 && area.bottom === LIMITS.rows - 1)
      user.changeOutline(sheet, 'columns', area.left, area.right, by);
    else user.changeOutline(sheet, 'rows', area.top, area.bottom, by);
  }

  function zoom(sheet: string, by: number): void {
    user.setZoom(sheet, (host.snapshot().sheets.find(({ name }) => name === sheet)?.zoom ?? 100) + by);
  }

  /** The filter on a header with its button, the choices anywhere else. */
  function openList(place: CellPlace): void {
    if (host.view.filterAt(place.sheet, place.row, place.column)) events.openFilter(place);
    else events.openChoices(place);
  }

  /** Enter and Tab with Shift end an edit and go back. */
  function finishEdit(event: KeyboardEvent): void {
    const before = source.cursor();
    if (!before || !event.shiftKey || event.ctrlKey || event.altKey || (event.key !== 'Enter' && event.key !== 'Tab'))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void source.commit().then(() => {
      if (container.dataset['editing'] === 'true') return;
      const [within, to] = [stepWithin(host, nameOfKey(event), before), move(host, nameOfKey(event), before, 1)];
      if (within) source.moveCursor(within.row, within.column);
      else if (to) user.select(before.sheet, to);
    });
  }

  function onKey(event: KeyboardEvent): void {
    if (
      container.dataset['editing'] === 'true' &&
      event.target instanceof Element &&
      container.contains(event.target) &&
      !(event.target instanceof HTMLInputElement)
    )
      return finishEdit(event);
    const cursor = isOurs(event) ? source.cursor() : undefined;
    if (!cursor) return;
    // The browser's own copy, cut and paste events follow; the grid would ask for permission instead.
    if ((event.ctrlKey || event.metaKey) && !event.altKey && ['c', 'x', 'v'].includes(event.key.toLowerCase())) {
      pasting = event.shiftKey ? 'values' : 'all';
      return event.stopImmediatePropagation();
    }
    const act = actOf(event, cursor);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refusing(events, act);
  }

  const onClipboard = (event: ClipboardEvent): void => {
    const cursor = isOurs(event) ? source.cursor() : undefined;
    if (!cursor) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refusing(events, () =>
      event.type === 'paste'
        ? paste(host, contentOf(event), cursor, pasting)
        : copyToClipboard(host, event, cursor, event.type === 'cut' ? 'cut' : 'copy'),
    );
  };

  const kinds = ['copy', 'cut', 'paste'] as const;
  window.addEventListener('keydown', onKey, { capture: true });
  kinds.forEach((kind) => window.addEventListener(kind, onClipboard, { capture: true }));
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    kinds.forEach((kind) => window.removeEventListener(kind, onClipboard, { capture: true }));
  };
}

/** On a sheet from right to left the next column lies to the left. */
function turned(key: string): string {
  return key.startsWith('Alt+')
    ? key
    : key.replace(/Arrow(Left|Right)$/, (_, side: string) => (side === 'Left' ? 'ArrowRight' : 'ArrowLeft'));
}

/** The text to type: a formula as it stands there, its references unmoved as in Excel; nothing in the first row. */
function aboveAsTyped({ view }: Pick<Host, 'view'>, sheet: string, row: number, column: number): string {
  return row === 0 ? '' : view.editText(sheet, row - 1, column);
}
/** "2026-03-01" and "14:05", by the clock of this computer. */
function clockAsTyped(now = new Date()): { readonly day: string; readonly time: string } {
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
