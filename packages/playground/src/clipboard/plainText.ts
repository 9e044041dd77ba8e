// Cells as tab-separated text, both ways.

import type { CellView, PasteBlock } from '@coachbook/excel-host';

/** Tab-separated lines; texts with tabs, quotes or line breaks are quoted, as Excel does. */
export function writeText(rows: readonly (readonly CellView[])[]): string {
  return rows
    .map((row) => row.map(({ text }) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
    .join('\n');
}

/** Rows of tab-separated text; quoted fields may hold tabs and line breaks. A last empty line is none. */
export function readText(text: string): PasteBlock {
  if (text === '') return [];
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i++) {
    const letter = source.charAt(i);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && field === '' && closes(source, i)) quoted = true;
    else if (letter === '\t') {
      rows.at(-1)?.push(field);
      field = '';
    } else if (letter === '\n') {
      rows.at(-1)?.push(field);
      field = '';
      rows.push([]);
    } else field += letter;
  }
  rows.at(-1)?.push(field);
  return rows;
}

function closes(source: string, start: number): boolean {
  return /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(source.slice(start));
}
