// A formula in R1C1 notation: cells that were filled from one another have the same text there.

import { columnIndex } from '../address/columnName';

/** Texts, what stands in brackets, and quoted sheets are passed over; then a cell; then a number; then any other word. */
const token = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|\d[\d.]*(?:[Ee][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\$]*/gu;

/** What R1C1 notation would read as a row or a column; and whole columns and rows, which are not told here. */
const elsewise = /^(?:r\d*|c\d*|r\d*c\d*|\$.*|\$?[a-z]{1,3})$/i;
const wholeLines = /(?:^|[^\w.$])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\w.(!])/;

/** As it reads from the zero-based cell it stands in; undefined where it says something that would read otherwise there: whole rows and columns, and short names. */
export function relativeFormula(formula: string, row: number, column: number): string | undefined {
  if (wholeLines.test(formula.replaceAll(/"(?:[^"]|"")*"|\[[^\]]*\]/g, '""'))) return undefined;
  let isTold = true;
  const text = formula.replaceAll(token, (whole, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined, digits: string | undefined, offset: number) => {
    if (letters === undefined || digits === undefined) {
      const isCall = formula[offset + whole.length] === '(';
      if (!isCall && elsewise.test(whole)) isTold = false;
      return whole;
    }
    return `R${told(fixedRow, Number(digits) - 1, row)}C${told(fixedColumn, columnIndex(letters), column)}`;
  });
  return isTold ? text : undefined;
}

function told(fixed: string | undefined, index: number, from: number): string {
  if (fixed === '$') return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}
