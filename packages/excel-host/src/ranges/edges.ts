// Where Ctrl+Arrow goes, and the block of cells around one.

import { LIMITS, type Area } from '@coachbook/workbook';
import { usedArea } from '../document/content';
import type { SheetState } from '../document/SheetState';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

function isFilled(sheet: SheetState, row: number, column: number): boolean {
  const cell = sheet.rows.get(row)?.cells.get(column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The last filled cell of the run, or the next filled one, or the edge of the sheet. */
export function edgeOf(
  sheet: SheetState,
  row: number,
  column: number,
  direction: Direction,
): { readonly row: number; readonly column: number } {
  const [down, right] = steps[direction];
  const onSheet = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < LIMITS.rows && c < LIMITS.columns;
  const used = usedArea(sheet, undefined, true);
  const inRun =
    isFilled(sheet, row, column) && onSheet(row + down, column + right) && isFilled(sheet, row + down, column + right);
  let r = row;
  let c = column;
  while (onSheet(r + down, c + right)) {
    if (inRun && !isFilled(sheet, r + down, c + right)) return { row: r, column: c };
    r += down;
    c += right;
    if (!inRun && isFilled(sheet, r, c)) return { row: r, column: c };
    const beyond = !used || r > used.bottom || c > used.right;
    if (beyond && (direction === 'Down' || direction === 'Right'))
      return direction === 'Down' ? { row: LIMITS.rows - 1, column: c } : { row: r, column: LIMITS.columns - 1 };
  }
  return { row: r, column: c };
}

/** The area stretched to the edge in one direction. */
export function extendTo(sheet: SheetState, area: Area, direction: Direction): Area {
  const edge = edgeOf(
    sheet,
    direction === 'Down' ? area.bottom : area.top,
    direction === 'Right' ? area.right : area.left,
    direction,
  );
  return {
    top: Math.min(area.top, edge.row),
    left: Math.min(area.left, edge.column),
    bottom: Math.max(area.bottom, edge.row),
    right: Math.max(area.right, edge.column),
  };
}

/** The block bounded by empty rows and columns. */
export function regionAround(sheet: SheetState, start: Area): Area {
  let area = start;
  for (;;) {
    const around = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(LIMITS.rows - 1, area.bottom + 1),
      right: Math.min(LIMITS.columns - 1, area.right + 1),
    };
    const used = usedArea(sheet, around, true);
    if (!used) return area;
    const next = {
      top: Math.min(area.top, used.top),
      left: Math.min(area.left, used.left),
      bottom: Math.max(area.bottom, used.bottom),
      right: Math.max(area.right, used.right),
    };
    if (next.top === area.top && next.left === area.left && next.bottom === area.bottom && next.right === area.right)
      return area;
    area = next;
  }
}
