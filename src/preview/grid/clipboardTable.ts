// Cells as the clipboard carries them: tab-separated text and an HTML table, both ways.

import type { CellView, PasteBlock } from '../../host';

/** Tab-separated lines; texts with tabs, quotes or line breaks are quoted, as Excel does. */
export function toText(rows: readonly (readonly CellView[])[]): string {
  return rows.map((row) => row.map(({ text }) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\n');
}

/** A table with the plainest of looks, and where it came from, so that a paste in the same workbook keeps formulas. */
export function toHtml(rows: readonly (readonly CellView[])[], reference: string): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td${looks(cell)}>${escape(cell.text).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table data-coachbook="${escape(reference)}">${cells.join('')}</table>`;
}

/** Rows of tab-separated text; quoted fields may hold tabs and line breaks. A last empty line is none. */
export function fromText(text: string): PasteBlock {
  if (text === '') return [];
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i++) {
    const letter = source.charAt(i);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source.charAt(i + 1) === '"') { field += '"'; i++; } else quoted = false;
    } else if (letter === '"' && field === '' && closes(source, i)) quoted = true;
    else if (letter === '\t') { rows.at(-1)?.push(field); field = ''; } else if (letter === '\n') { rows.at(-1)?.push(field); field = ''; rows.push([]); } else field += letter;
  }
  rows.at(-1)?.push(field);
  return rows;
}

/** Rows of the first table in some HTML; undefined when it holds none. Spans become empty cells, as when pasting into Excel. */
export function fromHtml(html: string): PasteBlock | undefined {
  if (!/<table/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const grid: string[][] = [];
  [...table.rows].forEach((row, y) => {
    const line = (grid[y] ??= []);
    let x = 0;
    for (const cell of row.cells) {
      while (line[x] !== undefined) x++;
      for (let dy = 0; dy < Math.min(cell.rowSpan, 1000); dy++) {
        for (let dx = 0; dx < Math.min(cell.colSpan, 1000); dx++) (grid[y + dy] ??= [])[x + dx] = dx === 0 && dy === 0 ? textOf(cell) : '';
      }
    }
  });
  return grid.slice(0, table.rows.length).map((line) => Array.from(line, (text) => text ?? ''));
}

function closes(source: string, start: number): boolean {
  return /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(source.slice(start));
}

const endOfBlock = '\v';

function textOf(cell: Element): string {
  cell.querySelectorAll('br').forEach((line) => line.replaceWith('\n'));
  // Paragraphs and points of a list are lines, however deep they stand in one another.
  cell.querySelectorAll('p, div, li, tr').forEach((block) => block.after(endOfBlock));
  return (cell.textContent ?? '').replaceAll('\u00A0', ' ').replace(/\s*\v[\s\v]*/g, '\n').replace(/[ \t]*\n[ \t]*/g, '\n').trim();
}

function looks({ style }: CellView): string {
  const css = [
    style.font?.bold ? 'font-weight:bold' : '',
    style.font?.italic ? 'font-style:italic' : '',
    style.font?.color ? `color:#${style.font.color}` : '',
    style.fill ? `background:#${style.fill}` : '',
  ].filter(Boolean).join(';');
  return css ? ` style="${css}"` : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
