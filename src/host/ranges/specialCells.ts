// Range.getSpecialCells: the cells of some kind within an area, as few rectangles.

import type { Area, CellData, CellValue } from '../../workbook';
import type { Core } from '../core/Core';
import { eachCell, usedArea } from '../document/content';
import { columnProps } from '../document/columns';
import type { SheetState } from '../document/SheetState';

/** Excel.SpecialCellType, but for "SameConditionalFormat" and "SameDataValidation". */
export const specialKinds = ['ConditionalFormats', 'DataValidations', 'Blanks', 'Constants', 'Formulas', 'Visible'] as const;
export type SpecialKind = (typeof specialKinds)[number];

/** Excel.SpecialCellValueType: which values constants and formulas may have. */
export const valueKinds = ['All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber', 'ErrorsLogicalText', 'ErrorsNumberText', 'Logical', 'LogicalNumbers', 'LogicalText', 'LogicalNumbersText', 'Numbers', 'NumbersText', 'Text'] as const;

/** Row by row; neighbours in a row, and equal spans in following rows, become one area. */
export function specialCells(core: Core, sheet: SheetState, area: Area, kind: SpecialKind, values: (typeof valueKinds)[number]): readonly Area[] {
  core.settleValues();
  const used = usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const within = kind === 'Visible' || kind === 'DataValidations' || kind === 'ConditionalFormats' ? area : { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) };
  if (kind === 'DataValidations') return ruled(sheet.parts.validations.flatMap((each) => each.areas), within);
  if (kind === 'ConditionalFormats') return ruled(sheet.parts.conditionalFormats.flatMap((each) => each.data.areas), within);
  if (kind === 'Constants' || kind === 'Formulas') {
    const found: Area[] = [];
    eachCell(sheet, within, (row, cell) => {
      if (isWanted(cell, kind, values)) found.push({ top: row, bottom: row, left: cell.column, right: cell.column });
    });
    return joinAreas(found);
  }
  const matches = kind === 'Visible'
    ? (row: number, column: number): boolean => sheet.rows.get(row)?.props.hidden !== true && columnProps(sheet.columns, column).hidden !== true
    : (row: number, column: number): boolean => (core.valueAt(sheet, row, column) ?? null) === null && core.document.cell(sheet, row, column)?.formula === undefined;
  const found: Area[] = [];
  for (let row = within.top; row <= Math.min(within.bottom, within.top + 100_000); row += 1) {
    let start: number | undefined;
    for (let column = within.left; column <= within.right + 1; column += 1) {
      const inside = column <= within.right && matches(row, column);
      if (inside) start ??= column;
      else if (start !== undefined) {
        found.push({ top: row, bottom: row, left: start, right: column - 1 });
        start = undefined;
      }
    }
  }
  return joinAreas(found);
}

function isWanted(cell: CellData, kind: 'Constants' | 'Formulas', values: string): boolean {
  if ((cell.formula !== undefined) !== (kind === 'Formulas')) return false;
  if (cell.value === null && kind === 'Constants') return false;
  return values === 'All' || values.includes(nameOf(cell.value));
}

function nameOf(value: CellValue): string {
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'object' && value !== null ? 'Errors' : 'Text';
}

function ruled(areas: readonly Area[], within: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const met = { top: Math.max(area.top, within.top), left: Math.max(area.left, within.left), bottom: Math.min(area.bottom, within.bottom), right: Math.min(area.right, within.right) };
    return met.top <= met.bottom && met.left <= met.right ? [met] : [];
  });
}

/** Cells or spans, sorted by row, as rectangles. */
export function joinAreas(spans: readonly Area[]): readonly Area[] {
  const rows: Area[] = [];
  for (const span of spans) {
    const last = rows[rows.length - 1];
    if (last && last.top === span.top && last.bottom === span.bottom && last.right + 1 === span.left) rows[rows.length - 1] = { ...last, right: span.right };
    else rows.push(span);
  }
  const joined: Area[] = [];
  for (const span of rows) {
    const above = joined.findIndex((each) => each.bottom + 1 === span.top && each.left === span.left && each.right === span.right);
    const found = joined[above];
    if (found) joined[above] = { ...found, bottom: span.bottom };
    else joined.push(span);
  }
  return joined;
}
