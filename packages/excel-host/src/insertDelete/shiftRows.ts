// Moves the cells themselves when others are inserted or deleted before them.

import type { CellData } from '@coachbook/workbook';
import { LIMITS } from '@coachbook/workbook';
import type { RowState, SheetState } from '../document/SheetState';
import type { Shift } from '../formulas/Shift';

/** The rows of the sheet afterwards, in a new container; deleted cells are gone, room that is made is empty. */
export function shiftRows(sheet: SheetState, shift: Shift): Map<number, RowState> {
  return shift.dimension === 'rows'
    ? shift.from === 0 && shift.to === LIMITS.columns - 1
      ? wholeRows(sheet, shift)
      : partOfRows(sheet, shift)
    : sideways(sheet, shift);
}

function wholeRows(sheet: SheetState, { at, count }: Shift): Map<number, RowState> {
  const rows = new Map<number, RowState>();
  for (const [row, state] of sheet.rows) {
    if (row < at) rows.set(row, state);
    else if (count > 0 || row >= at - count) {
      if (row + count < LIMITS.rows) rows.set(row + count, state);
    }
  }
  return rows;
}

function partOfRows(sheet: SheetState, { at, count, from, to }: Shift): Map<number, RowState> {
  const rows = new Map<number, RowState>();
  const cellsOf = (row: number): Map<number, CellData> => {
    let state = rows.get(row);
    if (!state) rows.set(row, (state = { props: sheet.rows.get(row)?.props ?? {}, cells: new Map() }));
    return state.cells;
  };
  for (const [row, state] of sheet.rows) {
    if (row < at) {
      rows.set(row, { props: state.props, cells: new Map(state.cells) });
      continue;
    }
    if (Object.keys(state.props).length > 0) cellsOf(row);
    for (const cell of state.cells.values()) {
      const moves = cell.column >= from && cell.column <= to;
      if (!moves) cellsOf(row).set(cell.column, cell);
      else if ((count > 0 || row >= at - count) && row + count < LIMITS.rows)
        cellsOf(row + count).set(cell.column, cell);
    }
  }
  return rows;
}

function sideways(sheet: SheetState, { at, count, from, to }: Shift): Map<number, RowState> {
  const rows = new Map<number, RowState>();
  for (const [row, state] of sheet.rows) {
    if (row < from || row > to) {
      rows.set(row, state);
      continue;
    }
    const cells = new Map<number, CellData>();
    for (const cell of state.cells.values()) {
      if (cell.column < at) cells.set(cell.column, cell);
      else if ((count > 0 || cell.column >= at - count) && cell.column + count < LIMITS.columns)
        cells.set(cell.column + count, { ...cell, column: cell.column + count });
    }
    if (cells.size > 0 || Object.keys(state.props).length > 0) rows.set(row, { props: state.props, cells });
  }
  return rows;
}
