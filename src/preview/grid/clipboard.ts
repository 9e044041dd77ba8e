// Copy and paste: within the workbook with formulas and looks, with Excel and the web as a table and as text.

import type { Host } from '../../host';
import { areaAddress, intersect, LIMITS, parseReference, sheetReference, type Area } from '../../workbook';
import { fromHtml, fromText, toHtml, toText } from './clipboardTable';

/** What is selected where. */
export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** Remembers that the next paste of exactly this text moves these cells. */
let cutting: { readonly from: Selected; readonly text: string } | undefined;

const OURS = /data-coachbook="([^"]+)"/;

/** Fills a copy or cut event with the selection. */
export function copyToClipboard(host: Host, event: ClipboardEvent, selected: Selected, kind: 'copy' | 'cut'): void {
  const { text, html } = describe(host, selected, kind);
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', html);
}

/** Pastes what a paste event brings at the top left corner of the selection. */
export function pasteFromClipboard(host: Host, event: ClipboardEvent, selected: Selected): void {
  paste(host, event.clipboardData?.getData('text/html') ?? '', event.clipboardData?.getData('text/plain') ?? '', selected);
}

/** As copyToClipboard, from a menu. */
export function copyByMenu(host: Host, selected: Selected, kind: 'copy' | 'cut'): void {
  const { text, html } = describe(host, selected, kind);
  void navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) })]);
}

/** What a menu's paste finds; the browser asks people for permission the first time, and finding none is their answer. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** Reads the clipboard without a paste event. */
export async function readClipboard(): Promise<ClipboardContent> {
  const items = await navigator.clipboard.read().catch(() => []);
  const read = async (type: string): Promise<string> => (items[0]?.types.includes(type) ? (await items[0].getType(type)).text() : '');
  return { html: await read('text/html'), text: await read('text/plain') };
}

/** As pasteFromClipboard, from a menu. */
export function pasteByMenu(host: Host, { html, text }: ClipboardContent, selected: Selected): void {
  paste(host, html, text, selected);
}

function describe(host: Host, selected: Selected, kind: 'copy' | 'cut'): { readonly text: string; readonly html: string } {
  const used = host.view.usedArea(selected.sheet);
  const corner = { ...selected.area, bottom: selected.area.top, right: selected.area.left };
  const area = (used && intersect(selected.area, used)) ?? corner;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => host.view.cell(selected.sheet, area.top + row, area.left + column)));
  const text = toText(rows);
  cutting = kind === 'cut' ? { from: { sheet: selected.sheet, area }, text } : undefined;
  return { text, html: toHtml(rows, sheetReference(selected.sheet, area)) };
}

function paste(host: Host, html: string, text: string, { sheet, area }: Selected): void {
  const to = { sheet, row: area.top, column: area.left };
  // What was pasted is selected afterwards, as in Excel.
  const select = (height: number, width: number): void => host.person.select(sheet, { ...area, bottom: Math.min(area.top + height, LIMITS.rows) - 1, right: Math.min(area.left + width, LIMITS.columns) - 1 });
  const ours = OURS.exec(html)?.[1];
  const from = ours === undefined ? undefined : parseReference(ours.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
  if (from?.sheet !== undefined && host.snapshot().sheets.some(({ name }) => name === from.sheet)) {
    const cut = cutting?.from.sheet === from.sheet && areaAddress(cutting.from.area) === areaAddress(from.area);
    host.person.copy({ sheet: from.sheet, area: from.area }, to, cut ? { cut: true } : {});
    cutting = undefined;
    return select(from.area.bottom - from.area.top + 1, from.area.right - from.area.left + 1);
  }
  const block = fromHtml(html) ?? fromText(text);
  if (block.length === 0) return;
  // One value pasted on several selected cells fills them all.
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  host.person.paste(sheet, to.row, to.column, single === undefined ? block : Array.from({ length: rows }, () => Array.from({ length: columns }, () => single)));
  if (single === undefined) select(block.length, Math.max(...block.map(({ length }) => length)));
}
