// Moves the relative references of a formula: how a shared formula, written once in a file, reads in each of its cells.

import { columnIndex, columnName, LIMITS } from '../../workbook';
import { type Token, tokenize } from './tokenize';

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

/** The formula as it reads `rows` further down and `columns` further right. What would leave the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  return tokens.map((token, index) => shiftToken(token, tokens[index - 1], tokens[index + 1], rows, columns)).join('');
}

function shiftToken(token: Token, before: Token | undefined, next: Token | undefined, rows: number, columns: number): string {
  if ((token.kind !== 'word' && token.kind !== 'number') || next?.text === '(' || next?.text === '!' || next?.kind === 'bracket') return token.text;
  const single = cell.exec(token.text);
  if (single) {
    const shiftedColumn = shiftColumn(single[1] ?? '', single[2] ?? '', columns);
    const shiftedRow = shiftRow(single[3] ?? '', single[4] ?? '', rows);
    return shiftedColumn === undefined || shiftedRow === undefined ? '#REF!' : shiftedColumn + shiftedRow;
  }
  if (before?.text !== ':' && next?.text !== ':') return token.text;
  const whole = column.exec(token.text);
  if (whole) return shiftColumn(whole[1] ?? '', whole[2] ?? '', columns) ?? '#REF!';
  const line = row.exec(token.text);
  return line ? (shiftRow(line[1] ?? '', line[2] ?? '', rows) ?? '#REF!') : token.text;
}

function shiftColumn(fixed: string, letters: string, by: number): string | undefined {
  const index = columnIndex(letters);
  if (fixed === '$' || index < 0) return fixed + letters;
  const shifted = index + by;
  return shifted < 0 || shifted >= LIMITS.columns ? undefined : columnName(shifted);
}

function shiftRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed === '$') return fixed + digits;
  const shifted = Number(digits) + by;
  return shifted < 1 || shifted > LIMITS.rows ? undefined : String(shifted);
}
