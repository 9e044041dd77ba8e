// Whether something can still be taken back without touching what somebody did since.

import { cellAt, sameValue, type WorkbookData } from '@coachbook/workbook';
import { cellsLeft } from './cellsLeft';
import type { Undo } from './Undo';

/** `now` as read from the workbook. A cell may be back already, where taking it back came to an end half-way. */
export function stillHolds(back: Undo, now: WorkbookData): boolean {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = new Map(cellsLeft(back.edits).map((cell) => [keyOf(cell), cell.value]));
  return back.expected.every((cell) => {
    const there = sheets.get(cell.sheet);
    const value = (there && cellAt(there, cell.row, cell.column)?.value) ?? null;
    const target = wanted.get(keyOf(cell));
    return there !== undefined && (sameValue(value, cell.value) || (target !== undefined && sameValue(value, target)));
  });
}

/** Whether every cell holds what taking back would put there; of a formula, what it showed. */
export function isUndone(back: Undo, now: WorkbookData): boolean {
  return holdAll(cellsLeft(back.edits), now);
}

/** Whether every cell still holds what was written. */
export function isUntouched(back: Undo, now: WorkbookData): boolean {
  return holdAll(back.expected, now);
}

function holdAll(cells: readonly Cell[], now: WorkbookData): boolean {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  return cells.every(({ sheet, row, column, value }) => {
    const there = sheets.get(sheet);
    return there !== undefined && sameValue(cellAt(there, row, column)?.value ?? null, value);
  });
}

type Cell = Undo['expected'][number];

const keyOf = ({ sheet, row, column }: Cell): string => `${row} ${column} ${sheet}`;
