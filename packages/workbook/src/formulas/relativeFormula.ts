// A formula in R1C1 notation: cells that were filled from one another have the same text there.

import { columnIndex } from '../address/columnName';
import { LIMITS } from '../model/limits';

/** Texts, what stands in brackets, and quoted sheets are passed over; then a cell; then a number; then any other word. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|\d[\d.]*(?:[Ee][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\$]*/gu;

/** What R1C1 notation would read as a row, a column or a cell. */
const rowOrColumn = /^(?:r\d*|c\d*|r\d*c\d*|\$.*)$/i;
/** Whole columns and rows, which are not told here. */
const wholeLines = /(?:^|[^\w.$])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\w.(!])/;

/** As it reads from the zero-based cell it stands in; undefined where it says something that would read otherwise there: whole rows and columns, and short names. */
export function relativeFormula(formula: string, row: number, column: number): string | undefined {
  if (wholeLines.test(formula.replaceAll(/"(?:[^"]|"")*"|\[[^\]]*\]/g, '""'))) return undefined;
  let isTold = true;
  const text = formula.replaceAll(
    token,
    (
      whole,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
      offset: number,
    ) => {
      if (letters === undefined || digits === undefined) {
        const isCall = formula[offset + whole.length] === '(';
        if (!isCall && rowOrColumn.test(whole)) isTold = false;
        return whole;
      }
      // A name that only looks like a cell: the grid ends before it.
      if (
        columnIndex(letters) < 0 ||
        columnIndex(letters) >= LIMITS.columns ||
        Number(digits) < 1 ||
        Number(digits) > LIMITS.rows
      )
        isTold = false;
      return `R${told(fixedRow, Number(digits) - 1, row)}C${told(fixedColumn, columnIndex(letters), column)}`;
    },
  );
  return isTold ? text : undefined;
}

function told(fixed: string | undefined, index: number, from: number): string {
  if (fixed === '$') return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}
