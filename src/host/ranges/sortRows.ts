// Sorting the rows of an area as Excel orders values.

import type { Area, CellData, CellValue } from '../../workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { styleAt, withStyle } from '../document/styles';
import { moveFormula } from '../formulas/moveFormula';
import { refuseProtected } from './writeCells';

export interface SortKey {
  /** Column offset from the left of the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before texts before booleans before errors; empty cells last either way. Stable. Formulas move with their rows. */
export function sortRows(core: Core, sheet: SheetState, area: Area, keys: readonly SortKey[], matchCase: boolean): void {
  refuseProtected(sheet, area);
  core.settleValues();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const ordered = [...rows].sort((a, b) => {
    for (const key of keys) {
      const order = compare(core.valueAt(sheet, a, area.left + key.column), core.valueAt(sheet, b, area.left + key.column), key.ascending, matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const taken = ordered.map((row) => Array.from({ length: area.right - area.left + 1 }, (_, x) => ({ cell: core.document.cell(sheet, row, area.left + x), style: styleAt(sheet, row, area.left + x) })));
  for (const [index, line] of taken.entries()) {
    const row = area.top + index;
    const from = ordered[index] ?? row;
    if (from === row) continue;
    for (const [x, { cell, style }] of line.entries()) {
      const column = area.left + x;
      const { style: _style, ...content }: CellData = cell ?? { column, value: null };
      const moved = content.formula === undefined ? content : { ...content, formula: moveFormula(content.formula, row - from, 0) };
      core.document.writeCell(sheet, row, column, withStyle(sheet, row, column, moved, style));
    }
  }
}

function rank(value: CellValue): number {
  if (value === null || value === '') return 4;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  const order = rank(a) - rank(b);
  if (rank(a) === 4 || rank(b) === 4) return order;
  const sign = ascending ? 1 : -1;
  if (order !== 0) return sign * order;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return sign * (Number(a) - Number(b));
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  return 0;
}
