// Writing and clearing what cells hold.

import type { Area, CellData, CellValue } from '@coachbook/workbook';
import { LIMITS } from '@coachbook/workbook';
import { HostError } from '../api/HostError';
import { checkFormula } from '../formulas/checkFormula';
import type { Content } from './interpret';
import type { SheetState } from './SheetState';
import { styleAt, tidyStyle, withStyle } from './styles';
import type { WorkbookDocument } from './WorkbookDocument';

/** Puts content into a cell, leaving its style alone but for a number format that comes with the content and finds none. */
export function writeContent(
  document: WorkbookDocument,
  sheet: SheetState,
  row: number,
  column: number,
  content: Content,
): void {
  if (typeof content.value === 'string' && content.value.length > LIMITS.cellText)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  if (content.formula !== undefined && content.formula.length > LIMITS.formulaText)
    throw new HostError('FormulaLengthExceedsLimit', 'The formula is longer than 8,192 characters.');
  if (content.formula !== undefined) checkFormula(content.formula);
  const before = document.cell(sheet, row, column);
  const next: CellData = {
    column,
    value: content.value,
    ...(content.formula !== undefined && { formula: content.formula }),
    ...(before?.style && { style: before.style }),
  };
  const style = styleAt(sheet, row, column);
  if (content.numberFormat !== undefined && (style.numberFormat ?? 'General') === 'General') {
    document.writeCell(
      sheet,
      row,
      column,
      withStyle(sheet, row, column, next, tidyStyle({ ...style, numberFormat: content.numberFormat })),
    );
  } else if (
    before?.formula !== next.formula ||
    !sameValue(before?.value ?? null, next.value) ||
    next.formula !== undefined
  ) {
    document.writeCell(sheet, row, column, next);
  }
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}

/** Visits the cells that exist in an area, row by row. */
export function eachCell(sheet: SheetState, area: Area, visit: (row: number, cell: CellData) => void): void {
  const rows =
    area.bottom - area.top + 1 > sheet.rows.size
      ? [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b)
      : Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  for (const row of rows) {
    const cells = sheet.rows.get(row)?.cells;
    if (!cells) continue;
    const inside = [...cells.values()]
      .filter((cell) => cell.column >= area.left && cell.column <= area.right)
      .sort((a, b) => a.column - b.column);
    for (const cell of inside) visit(row, cell);
  }
}

/** Values and formulas go, styles stay. */
export function clearContents(document: WorkbookDocument, sheet: SheetState, area: Area): void {
  eachCell(sheet, area, (row, cell) => {
    if (cell.value === null && cell.formula === undefined) return;
    document.writeCell(
      sheet,
      row,
      cell.column,
      cell.style ? { column: cell.column, value: null, style: cell.style } : undefined,
    );
  });
}

/** The smallest area around all cells that hold something; with `valuesOnly` styles do not count. Undefined: nothing is there. */
export function usedArea(sheet: SheetState, within?: Area, valuesOnly = false): Area | undefined {
  if (within || valuesOnly) return measure(sheet, within, valuesOnly);
  if (sheet.used === undefined) sheet.used = measure(sheet) ?? null;
  return sheet.used ?? undefined;
}

function measure(sheet: SheetState, within?: Area, valuesOnly = false): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, state] of sheet.rows) {
    if (within && (row < within.top || row > within.bottom)) continue;
    for (const cell of state.cells.values()) {
      if (within && (cell.column < within.left || cell.column > within.right)) continue;
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (cell.column < left) left = cell.column;
      if (cell.column > right) right = cell.column;
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
