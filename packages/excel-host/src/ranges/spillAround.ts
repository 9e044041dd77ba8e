// The dynamic array a cell belongs to.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';

/** The whole block, its formula in the top left corner; undefined for an ordinary cell. */
export function spillAround(sheet: SheetState, row: number, column: number): Area | undefined {
  for (const [top, state] of sheet.rows) {
    if (top > row) continue;
    for (const cell of state.cells.values()) {
      if (!cell.spill || cell.column > column) continue;
      const block = {
        top,
        left: cell.column,
        bottom: top + cell.spill.rows - 1,
        right: cell.column + cell.spill.columns - 1,
      };
      if (row <= block.bottom && column <= block.right) return block;
    }
  }
  return undefined;
}
