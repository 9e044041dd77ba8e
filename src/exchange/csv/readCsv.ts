// A CSV file from anywhere as rows of text.

import { LIMITS } from '@coachbook/workbook';
import { ExchangeError } from '../ExchangeError';
import { checkSize, FILE_LIMITS } from '../fileLimits';
import type { Dialect } from './Dialect';
import { unprotectText } from './protectText';
import { textOfBytes } from './textOfBytes';

interface CsvRecord {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly dialect: Dialect;
  /** Blank lines left out; the first one is the header. */
  readonly records: readonly CsvRecord[];
}

/**
 * Reads UTF-8, UTF-16 and what Western Windows writes; the separator is the one that stands most often in the first line (";", "," or a tab), or the one a line "sep=;" names. Throws
 * ExchangeError where it is too large, empty, has a text of more than `mostText` characters (as many as a cell takes), or a quotation mark is never closed.
 */
export function readCsv(bytes: Uint8Array, mostText: number = LIMITS.cellText): CsvFile {
  checkSize(bytes);
  const text = textOfBytes(bytes);
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const separator = (named?.[1] ?? separatorOf(text)) as Dialect['separator'];
  const records = split(text, named?.[0].length ?? 0, named ? 2 : 1, separator, mostText).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  if (records.length === 0) throw new ExchangeError('exchange.empty');
  return { dialect: { separator, decimal: separator === ';' ? ',' : '.' }, records };
}

function separatorOf(text: string): string {
  const header =
    /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = [';', ',', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

function split(
  text: string,
  from: number,
  firstLine: number,
  separator: string,
  mostText: number,
): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [at, line, began] = [from, firstLine, firstLine];
  const ends = new RegExp(`[${separator}\r\n]`, 'g');
  const endRecord = (): void => {
    records.push({ line: began, cells });
    if (records.length > FILE_LIMITS.rows + 1)
      throw new ExchangeError('exchange.tooManyRows', { limit: FILE_LIMITS.rows });
    cells = [];
  };
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1, line);
      cell = quoted.cell;
      at = quoted.next;
      line += linesIn(cell);
    } else cell = '';
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    // Whatever stands between a closing quotation mark and the separator belongs to the cell.
    const length = cell.length + end - at;
    if (length > mostText) throw textTooLong(began, records[0]?.cells[cells.length], cells.length, mostText);
    cells.push(unprotectText(cell + text.slice(at, end)));
    if (cells.length > FILE_LIMITS.columns)
      throw new ExchangeError('exchange.tooManyColumns', { limit: FILE_LIMITS.columns });
    at = end + 1;
    if (text[end] === separator) {
      if (at >= text.length) cells.push('');
      else continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    endRecord();
    line += 1;
    began = line;
  }
  if (cells.length > 0) endRecord();
  return records;
}

/** By the heading of its column, or by its number where there is none. */
function textTooLong(line: number, heading: string | undefined, at: number, limit: number): ExchangeError {
  const column = heading?.trim() || String(at + 1);
  return new ExchangeError('exchange.textTooLong', { line, column, limit });
}

function readQuoted(text: string, from: number, line: number): { readonly cell: string; readonly next: number } {
  let cell = '';
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new ExchangeError('exchange.openQuote', { line });
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, next: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
