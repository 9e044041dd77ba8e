// A1 references of a formula after columns were inserted on some sheet.

import { columnIndex, columnName } from '../address/columnName';
import { LIMITS } from '../model/limits';

export interface InsertedColumns {
  readonly sheet: string;
  /** Zero-based: the column that stood here stands `count` further right now. */
  readonly at: number;
  readonly count: number;
}

/** Texts and what stands in brackets are passed over; then a reference with its sheet, if any: a cell, an area, or whole columns; any other word is passed over as a whole, so that no reference begins inside it. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'[\p{L}\p{N}_.$'!]*|[\p{L}\p{N}_.$'!]+/gu;

/** The formula as it reads afterwards; `own` is the sheet it stands on, which references without a sheet mean. */
export function shiftFormula(formula: string, own: string | undefined, inserted: InsertedColumns): string {
  if (own?.toLowerCase() !== inserted.sheet.toLowerCase() && !formula.includes('!')) return formula;
  return formula.replaceAll(token, (whole, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const sheet =
      prefix === undefined
        ? own
        : prefix
            .slice(0, -1)
            .replace(/^'(.*)'$/s, '$1')
            .replaceAll("''", "'");
    if (sheet?.toLowerCase() !== inserted.sheet.toLowerCase()) return whole;
    return (prefix ?? '') + reference.replaceAll(/[A-Za-z]{1,3}/g, (letters) => shiftLetters(letters, inserted));
  });
}

function shiftLetters(letters: string, { at, count }: InsertedColumns): string {
  const column = columnIndex(letters);
  return column < at ? letters : columnName(Math.min(column + count, LIMITS.columns - 1));
}
