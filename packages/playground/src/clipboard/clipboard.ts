// Copy and paste: within the workbook with formulas and all, with Excel and the web as a table with looks and as text.

import type { Host, PastedCells } from '@coachbook/excel-host';
import { intersect, LIMITS, type Area } from '@coachbook/workbook';
import { readText, writeText } from './plainText';
import { readHtml } from './readHtml';
import { rowsToCopy } from './rowsToCopy';
import { tile, timesIn } from './tile';
import { writeHtml } from './writeHtml';
import type { DateOrder } from './displayedNumber';

/** What is selected where. */
export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** What was copied of it; without rows all of them. */
interface CopiedArea extends Selected {
  readonly rows?: readonly number[];
}

/** Everything, or what stands in the cells without looks, formulas and links: Control, Shift and V. */
export type PasteKind = 'all' | 'values';

/** What the clipboard holds; nothing where the browser asked people and they did not allow it. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** The last copy made here: a paste of exactly this one copies or moves cells. Another window's copy is anybody's. */
let last:
  | {
      readonly from: CopiedArea;
      readonly kind: 'copy' | 'cut';
      readonly mark: string;
      readonly text: string;
      readonly host: Host;
    }
  | undefined;

const MARK = /data-coachbook="([^"]+)"/;

/** Fills a copy or cut event with the selection. */
export function copyToClipboard(host: Host, event: ClipboardEvent, selected: Selected, kind: 'copy' | 'cut'): void {
  const { text, html } = describe(host, selected, kind);
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', html);
}

/** As copyToClipboard, from a menu. */
export function copyByMenu(host: Host, selected: Selected, kind: 'copy' | 'cut'): void {
  const { text, html } = describe(host, selected, kind);
  void navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}

/** What a paste event brings. */
export function contentOf(event: ClipboardEvent): ClipboardContent {
  return {
    html: event.clipboardData?.getData('text/html') ?? '',
    text: event.clipboardData?.getData('text/plain') ?? '',
  };
}

/** Reads the clipboard without a paste event. */
export async function readClipboard(): Promise<ClipboardContent> {
  const items = await navigator.clipboard.read().catch(() => []);
  const read = async (type: string): Promise<string> =>
    items[0]?.types.includes(type) ? (await items[0].getType(type)).text() : '';
  return { html: await read('text/html'), text: await read('text/plain') };
}

/** Pastes at the top left corner of the selection; what was pasted is selected afterwards, as in Excel. */
export function paste(
  host: Host,
  { html, text }: ClipboardContent,
  { sheet, area }: Selected,
  kind: PasteKind = 'all',
): void {
  const select = (height: number, width: number): void =>
    host.user.select(sheet, {
      ...area,
      bottom: Math.min(area.top + height, LIMITS.rows) - 1,
      right: Math.min(area.left + width, LIMITS.columns) - 1,
    });
  const from = ownCopy(host, { html, text });
  if (from) {
    const isMoved = last?.kind === 'cut' && kind === 'all';
    const [height, width] = [
      from.rows?.length ?? from.area.bottom - from.area.top + 1,
      from.area.right - from.area.left + 1,
    ];
    const times = isMoved ? { down: 1, across: 1 } : timesIn(area, height, width);
    host.user.copy(
      from,
      { sheet, row: area.top, column: area.left, ...times },
      { ...(isMoved && { cut: true }), ...(kind === 'values' && { only: 'values' }) },
    );
    if (isMoved) last = undefined;
    return select(height * times.down, width * times.across);
  }
  const cells = foreignCells(html, text) ?? (kind === 'values' ? plainCells(text) : undefined);
  if (!cells) return pasteText(host, text, { sheet, area }, select);
  const [height, width] = [cells.rows.length, cells.rows[0]?.length ?? 0];
  const tiled = tile(kind === 'all' ? cells : valuesOf(cells), timesIn(area, height, width));
  host.user.pasteCells(sheet, area.top, area.left, tiled);
  select(tiled.rows.length, tiled.rows[0]?.length ?? 0);
}

/** Plain text is taken as if it was typed, formulas included, as in Excel. */
function pasteText(
  host: Host,
  text: string,
  { sheet, area }: Selected,
  select: (height: number, width: number) => void,
): void {
  const rows = readText(text);
  if (rows.length === 0) return;
  const width = Math.max(...rows.map(({ length }) => length));
  const times = timesIn(area, rows.length, width);
  const line = (row: readonly string[]): readonly string[] =>
    Array.from({ length: times.across }, () => Array.from({ length: width }, (_, at) => row[at] ?? '')).flat();
  host.user.paste(sheet, area.top, area.left, Array.from({ length: times.down }, () => rows.map(line)).flat());
  select(rows.length * times.down, width * times.across);
}

/** A page without a table has nothing to say about cells that text with tabs does not say better. */
function foreignCells(html: string, text: string): PastedCells | undefined {
  return !/<table/i.test(html) && text.includes('\t') ? undefined : readHtml(html, dateOrder());
}

function plainCells(text: string): PastedCells | undefined {
  const rows = readText(text);
  return rows.length === 0 ? undefined : { rows: rows.map((row) => row.map((field) => ({ text: field }))), merges: [] };
}

function valuesOf({ rows }: PastedCells): PastedCells {
  return {
    rows: rows.map((row) =>
      row.map(({ text, value, style }) => ({
        text,
        ...(value !== undefined && { value }),
        ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
      })),
    ),
    merges: [],
  };
}

/** Where the cells of the last copy are, if that is what is pasted and they are still there. Browsers give nothing but the text to Control, Shift and V. */
function ownCopy(host: Host, { html, text }: ClipboardContent): CopiedArea | undefined {
  if (last?.host !== host || (html === '' ? text !== last.text : MARK.exec(html)?.[1] !== last.mark)) return undefined;
  const { from } = last;
  return host.snapshot().sheets.some(({ name }) => name === from.sheet) ? from : undefined;
}

function describe(host: Host, selected: Selected, kind: 'copy' | 'cut'): ClipboardContent {
  const { sheet } = selected;
  const used = host.view.usedArea(sheet);
  const corner = { ...selected.area, bottom: selected.area.top, right: selected.area.left };
  const area = (used && intersect(selected.area, used)) ?? corner;
  const data = host.snapshot().sheets.find(({ name }) => name === sheet);
  // What is cut is cut whole.
  const some = data && kind === 'copy' ? rowsToCopy(data, area) : undefined;
  const copied = some ?? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const rows = copied.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => host.view.cell(sheet, row, area.left + column)),
  );
  const mark = Math.random().toString(36).slice(2);
  const text = writeText(rows);
  last = { from: { sheet, area, ...(some && { rows: some }) }, kind, mark, text, host };
  const merges = (some ? [] : (data?.merges ?? []))
    .flatMap((merge) => intersect(merge, area) ?? [])
    .map(({ top, left, bottom, right }) => ({
      top: top - area.top,
      left: left - area.left,
      bottom: bottom - area.top,
      right: right - area.left,
    }));
  const linkAt = (row: number, column: number): string | undefined =>
    data?.hyperlinks.find((link) =>
      intersect(link.area, {
        top: copied[row] ?? 0,
        left: area.left + column,
        bottom: copied[row] ?? 0,
        right: area.left + column,
      }),
    )?.address;
  return { text, html: writeHtml({ rows, merges, linkAt }, mark) };
}

/** How people here write a day in digits. */
function dateOrder(): DateOrder {
  const order = new Intl.DateTimeFormat(navigator.language, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts()
    .map(({ type }) => type.charAt(0))
    .filter((letter) => 'ymd'.includes(letter))
    .join('');
  return order === 'dmy' || order === 'ymd' ? order : 'mdy';
}
