// Moves the relative references of a formula: how a shared formula, written once in a file, reads in each of its cells.

import { columnIndex, columnName, LIMITS } from '@coachbook/workbook';
import { type Token, tokenize } from './tokenize';

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

/** A formula that is read once, and then in as many cells as share it. */
export type ShiftableFormula = (rows: number, columns: number) => string;

/** A piece of a formula: text that stays, or a reference that moves. */
type Piece = string | ShiftableFormula;

/** The formula as it reads `rows` further down and `columns` further right. What would leave the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftable(formula)(rows, columns);
}

/** The same for one formula and many places. */
export function shiftable(formula: string): ShiftableFormula {
  let pieces: readonly Piece[] | undefined;
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    pieces ??= piecesOf(tokenize(formula));
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(rows, columns);
    return text;
  };
}

/** What stays is joined, so that a shift costs as much as there are references. */
function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let kept = '';
  tokens.forEach((token, index) => {
    const piece = pieceOf(token, tokens[index - 1], tokens[index + 1]);
    if (typeof piece === 'string') {
      kept += piece;
      return;
    }
    pieces.push(kept, piece);
    kept = '';
  });
  return [...pieces, kept];
}

function pieceOf(token: Token, before: Token | undefined, next: Token | undefined): Piece {
  if (
    (token.kind !== 'word' && token.kind !== 'number') ||
    next?.text === '(' ||
    next?.text === '!' ||
    next?.kind === 'bracket'
  )
    return token.text;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell.exec(token.text) ?? [];
  if (letters !== '') {
    return (rows, columns) => {
      const shiftedColumn = shiftColumn(fixedColumn, letters, columns);
      const shiftedRow = shiftRow(fixedRow, digits, rows);
      return shiftedColumn === undefined || shiftedRow === undefined ? '#REF!' : shiftedColumn + shiftedRow;
    };
  }
  if (before?.text !== ':' && next?.text !== ':') return token.text;
  const whole = column.exec(token.text);
  if (whole) return (_, columns) => shiftColumn(whole[1] ?? '', whole[2] ?? '', columns) ?? '#REF!';
  const line = row.exec(token.text);
  return line ? (rows) => shiftRow(line[1] ?? '', line[2] ?? '', rows) ?? '#REF!' : token.text;
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
