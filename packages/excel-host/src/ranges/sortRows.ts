// Sorting the rows or columns of an area as Excel orders values.

import type { Area, CellData, CellValue } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { usedArea } from '../document/content';
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
export function sortRows(
  core: Core,
  sheet: SheetState,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  sortLines(core, sheet, area, keys, matchCase, 'rows');
}

/** The same from left to right: whole columns of the area change places; the keys' `column` counts rows. */
export function sortColumns(
  core: Core,
  sheet: SheetState,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  sortLines(core, sheet, area, keys, matchCase, 'columns');
}

function sortLines(
  core: Core,
  sheet: SheetState,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
  dimension: 'rows' | 'columns',
): void {
  refuseProtected(sheet, area);
  core.settleValues();
  const byRows = dimension === 'rows';
  const used = usedArea(sheet, area);
  if (!used) return;
  const [first, start] = byRows ? [area.top, area.left] : [area.left, area.top];
  const [last, end] = byRows ? [used.bottom, used.right] : [used.right, used.bottom];
  const place = (line: number, across: number): readonly [number, number] => (byRows ? [line, across] : [across, line]);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ordered = [...lines].sort((a, b) => {
    for (const key of keys) {
      const order = compare(
        core.valueAt(sheet, ...place(a, start + key.column)),
        core.valueAt(sheet, ...place(b, start + key.column)),
        key.ascending,
        matchCase,
      );
      if (order !== 0) return order;
    }
    return a - b;
  });
  const taken = ordered.map((line) =>
    Array.from({ length: end - start + 1 }, (_, x) => ({
      cell: core.document.cell(sheet, ...place(line, start + x)),
      style: styleAt(sheet, ...place(line, start + x)),
    })),
  );
  for (const [index, cells] of taken.entries()) {
    const line = first + index;
    const from = ordered[index] ?? line;
    if (from === line) continue;
    for (const [x, { cell, style }] of cells.entries()) {
      const [row, column] = place(line, start + x);
      const { style: _style, ...content }: CellData = { ...(cell ?? { value: null }), column };
      const moved =
        content.formula === undefined
          ? content
          : {
              ...content,
              formula: byRows
                ? moveFormula(content.formula, line - from, 0)
                : moveFormula(content.formula, 0, line - from),
            };
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
  if (typeof a === 'string' && typeof b === 'string')
    return sign * a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  return 0;
}
