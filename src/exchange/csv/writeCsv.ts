// Rows of cells as a CSV file (RFC 4180).

import type { CellValue } from '@coachbook/workbook';
import type { Dialect } from './Dialect';
import { protectText } from './protectText';

/** A column's name, a text, a number; days are texts already. Errors and blanks leave the cell empty. */
export type CsvCell = Exclude<CellValue, object>;

const byteOrderMark = '\uFEFF';

/** The file's text, with the mark by which Excel knows UTF-8. Lines end as RFC 4180 has them. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: Dialect): string {
  return (
    byteOrderMark +
    rows.map((row) => `${row.map((cell) => writeCell(cell, dialect)).join(dialect.separator)}\r\n`).join('')
  );
}

function writeCell(cell: CsvCell, { separator, decimal }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  if (typeof cell === 'number') {
    const text = String(cell).replace('.', decimal);
    return text.includes(separator) ? `"${text}"` : text;
  }
  const text = protectText(String(cell));
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
