// Range.removeDuplicates: rows whose values in some columns stood above already go; what is below moves up within the range.

import type { Area, CellValue } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { usedArea } from '../document/content';
import { moveFormula } from '../formulas/moveFormula';
import { afterWriting, refuseProtected } from './writeCells';

export interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** `columns` count from the range's left edge. Texts are compared regardless of case. */
export function removeDuplicates(
  core: Core,
  sheet: SheetState,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): Removed {
  refuseProtected(sheet, area);
  core.settleValues();
  const used = usedArea(sheet, area);
  if (!used) return { removed: 0, uniqueRemaining: 0 };
  const bottom = Math.min(area.bottom, used.bottom);
  const first = area.top + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= bottom; row += 1) {
    const key = JSON.stringify(columns.map((column) => comparable(core.valueAt(sheet, row, area.left + column))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const { document } = core;
  for (let row = first; row <= bottom; row += 1) {
    const from = kept[row - first];
    if (from === row) continue;
    for (let column = area.left; column <= Math.min(area.right, used.right); column += 1) {
      const own = document.cell(sheet, row, column);
      const moved = from === undefined ? undefined : document.cell(sheet, from, column);
      const content = {
        column,
        value: moved?.value ?? null,
        ...(moved?.formula !== undefined &&
          from !== undefined && { formula: moveFormula(moved.formula, row - from, 0) }),
        ...(own?.style && { style: own.style }),
      };
      document.writeCell(sheet, row, column, content);
    }
  }
  afterWriting(core, sheet, area);
  return { removed: Math.max(0, bottom - first + 1 - kept.length), uniqueRemaining: kept.length };
}

function comparable(value: CellValue): unknown {
  return typeof value === 'string' ? value.toUpperCase() : value;
}
