// Copied HTML as cells: tables with values, looks, links and merged cells, and the paragraphs around them.

import type { PastedCell, PastedCells } from '@coachbook/excel-host';
import { LIMITS, type Area } from '@coachbook/workbook';
import type { DateOrder } from './displayedNumber';
import { formatOf } from './formatOf';
import { numberFormatOf } from './numberFormatOf';
import { placeCells } from './placeCells';
import { readStyleSheets, type Rules } from './readStyleSheets';
import { BLOCKS, textOf } from './textOf';
import { valueOf, type Source } from './valueOf';

/** Beyond these the plain text has to do. */
const MOST_LETTERS = 30_000_000;
const MOST_CELLS = 500_000;

/** Handlers would not run in it; but the page's policy complains of each on the console. What stands between tags stays as it is. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])on[a-z]+\s*=/gi, '$1data-was='));
}

/**
 * The page is only read: it stands in no window, so nothing of it runs and nothing is fetched. `shortDate` is the order of day, month and
 * year where people are. Undefined where there is nothing, or more than can be taken.
 */
export function readHtml(html: string, shortDate: DateOrder): PastedCells | undefined {
  if (html.length > MOST_LETTERS || !/\S/.test(html)) return undefined;
  const page = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  const rules = readStyleSheets(page);
  const source: Source = {
    marksNumbers: /LibreOffice|OpenOffice/.test(generatorOf(page)),
    isExcel: /urn:schemas-microsoft-com:office:excel/.test(html.slice(0, 2_000)),
    shortDate,
  };
  const rows: PastedCell[][] = [];
  const merges: Area[] = [];
  let [width, count] = [0, 0];
  for (const block of blocksOf(page.body)) {
    if (!(block instanceof HTMLTableElement)) {
      const { text, ...looks } = cellOf(block, rules, source);
      if (text !== '') text.split('\n').forEach((line) => rows.push([{ text: line, ...looks }]));
      width = Math.max(width, 1);
    } else {
      const placed = placeCells(block);
      const first = rows.length;
      if ((count += placed.height * placed.width) > MOST_CELLS) return undefined;
      rows.push(
        ...Array.from({ length: placed.height }, () =>
          Array.from({ length: placed.width }, (): PastedCell => ({ text: '' })),
        ),
      );
      width = Math.max(width, placed.width);
      for (const { element, area } of placed.cells) {
        const cell = cellOf(element, rules, source);
        const { top, left, bottom, right } = area;
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1)
            (rows[first + row] ?? [])[column] =
              row === top && column === left ? cell : { text: '', ...(cell.style && { style: cell.style }) };
        if (bottom > top || right > left) merges.push({ top: first + top, left, bottom: first + bottom, right });
      }
    }
    if (rows.length > LIMITS.rows || rows.length * width > MOST_CELLS) return undefined;
  }
  if (rows.length === 0 || width === 0) return undefined;
  return {
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, (): PastedCell => ({ text: '' }))]),
    merges,
  };
}

function cellOf(element: Element, rules: Rules, source: Source): PastedCell {
  // A single cell of Google's is no table: it is a piece of text that says its value.
  const said = element.hasAttribute('data-sheets-value')
    ? element
    : (element.querySelector(':scope > [data-sheets-value]') ?? element);
  const text = textOf(element);
  const declared = rules(said);
  const numberFormat = numberFormatOf(said, declared);
  const value = valueOf(said, text, numberFormat, source);
  const link = linkOf(said);
  const isNumber = typeof value === 'number' || (value === undefined && /^[-+(]?[\d.,\s%]+\)?$/.test(text));
  const look = formatOf(element, rules, isNumber ? 'right' : 'left', link !== undefined);
  const style = {
    ...look,
    ...(text.includes('\n') && { wrap: true as const }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
  };
  return { text, style, ...(value !== undefined && { value }), ...(link !== undefined && { link }) };
}

/** Tables and paragraphs in the order they are read; inline content between blocks is a paragraph of its own. */
function* blocksOf(parent: Element): Generator<Element> {
  let line: ChildNode[] = [];
  const close = (): Element | undefined => {
    const shown = line.some((node) => /\S/.test(node.textContent ?? ''));
    const [first] = line;
    const wrapper = shown && first ? parent.ownerDocument.createElement('span') : undefined;
    if (wrapper && first) {
      parent.insertBefore(wrapper, first);
      wrapper.append(...line);
    }
    line = [];
    return wrapper;
  };
  for (const node of [...parent.childNodes]) {
    if (!(node instanceof Element) || !(BLOCKS.has(node.localName) || node.querySelector(selectorOfBlocks) !== null)) {
      line.push(node);
      continue;
    }
    const before = close();
    if (before) yield before;
    if (node instanceof HTMLTableElement || node.querySelector(selectorOfBlocks) === null) yield node;
    else yield* blocksOf(node);
  }
  const last = close();
  if (last) yield last;
}

const selectorOfBlocks = [...BLOCKS].join(',');

function generatorOf(page: Document): string {
  return page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
}
const LONGEST = 2083;

/** An address of the web or of mail; everything else ("javascript:", "file:", places of another workbook) is none. */
function linkOf(cell: Element): string | undefined {
  const href = (
    cell.getAttribute('data-sheets-hyperlink') ??
    cell.querySelector('a[href]')?.getAttribute('href') ??
    ''
  ).trim();
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) && href.length <= LONGEST ? href : undefined;
}
