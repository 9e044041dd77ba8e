// What all cells of an area have in common: Excel answers null where they differ.

import { LIMITS, type Area, type CellStyle } from '@coachbook/workbook';
import { columnProps } from '../document/columns';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';

/** The value every cell's style gives, or null. */
export function uniform<T extends string | number | boolean>(
  sheet: SheetState,
  area: Area,
  pick: (style: CellStyle) => T,
): T | null {
  let common: T | undefined;
  for (const style of stylesIn(sheet, area)) {
    const value = pick(style);
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? pick({});
}

/** Every cell's style; of whole rows and columns those that are set, and what the rest inherits. */
function* stylesIn(sheet: SheetState, area: Area): Iterable<CellStyle> {
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count <= 200_000) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) yield styleAt(sheet, row, column);
    return;
  }
  for (const [row, state] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    if (state.props.style) yield state.props.style;
    for (const cell of state.cells.values())
      if (cell.column >= area.left && cell.column <= area.right && cell.style) yield cell.style;
  }
  if (area.bottom - area.top + 1 === LIMITS.rows || count > 200_000) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 500); column += 1)
      yield columnProps(sheet.columns, column).style ?? {};
  }
}
