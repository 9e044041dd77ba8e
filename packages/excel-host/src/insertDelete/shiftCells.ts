// Inserting and deleting cells, rows and columns, with everything that refers to them.

import { contains, intersect, LIMITS, type Area, type CellData } from '@coachbook/workbook';
import { columnProps, shiftColumns } from '../document/columns';
import { eachCell } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { styleAt, withStyle } from '../document/styles';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { HostError } from '../api/HostError';
import { renameColumn, renameTable } from '../formulas/renameInFormula';
import { shiftFormula } from '../formulas/shiftFormula';
import type { Shift } from '../formulas/Shift';
import { fillCalculatedColumns } from './fillCalculatedColumns';
import { followReferences } from './followReferences';
import { shiftParts } from './shiftParts';
import { shiftRows } from './shiftRows';

/** The shift that inserts (or deletes) an area; whole rows and columns take the whole sheet along. */
export function shiftFor(area: Area, dimension: 'rows' | 'columns', sign: 1 | -1): Shift {
  return dimension === 'rows'
    ? { dimension, at: area.top, count: sign * (area.bottom - area.top + 1), from: area.left, to: area.right }
    : { dimension, at: area.left, count: sign * (area.right - area.left + 1), from: area.top, to: area.bottom };
}

/** Throws InvalidOperation where it would tear a table or a merged area apart, or push filled cells off the sheet. */
export function shiftCells(document: WorkbookDocument, sheet: SheetState, shift: Shift): void {
  refuseTearing(sheet, shift);
  const before = sheet.parts.tables;
  document.replaceRows(sheet, shiftRows(sheet, shift));
  const whole = shift.from === 0 && shift.to === (shift.dimension === 'rows' ? LIMITS.columns : LIMITS.rows) - 1;
  if (shift.dimension === 'columns' && whole)
    document.writeColumns(sheet, shiftColumns(sheet.columns, shift.at, shift.count));
  shiftParts(document, sheet, shift);
  const moved = sheet.parts.name;
  followReferences(document, (formula, own) => shiftFormula(formula, own.parts.name, moved, shift));
  for (const entry of before) {
    const after = sheet.parts.tables.find((each) => each.id === entry.id)?.data;
    if (!after) followReferences(document, (formula) => renameTable(formula, entry.data.name, undefined));
    else if (after.columns.length < entry.data.columns.length) {
      for (const gone of entry.data.columns.filter((column) => !after.columns.some((each) => each.id === column.id))) {
        followReferences(document, (formula, own, row, column) =>
          renameColumn(formula, after.name, isInside(own, sheet, after.area, row, column), gone.name, undefined),
        );
      }
    }
  }
  if (shift.count > 0) fillInserted(document, sheet, shift);
}

/** New cells look like their neighbours above (or to the left); tables give them headers and calculated columns. */
function fillInserted(document: WorkbookDocument, sheet: SheetState, shift: Shift): void {
  const { dimension, at, count, from, to } = shift;
  const last = at + count - 1;
  for (const entry of sheet.parts.tables) {
    const { area, columns, headerRow } = entry.data;
    if (dimension === 'rows' && at > area.top && last <= area.bottom)
      fillCalculatedColumns(document, sheet, entry.data, { top: at, bottom: last });
    if (dimension === 'columns' && at > area.left && last <= area.right && headerRow) {
      for (let column = at; column <= last; column += 1) {
        document.writeCell(sheet, area.top, column, { column, value: columns[column - area.left]?.name ?? '' });
      }
    }
  }
  if (at === 0) return;
  const belowHeader =
    dimension === 'rows' &&
    sheet.parts.tables.some(
      (entry) =>
        entry.data.headerRow &&
        entry.data.area.top === at - 1 &&
        entry.data.area.left <= to &&
        entry.data.area.right >= from,
    );
  const source = belowHeader ? last + 1 : at - 1;
  if (dimension === 'rows') {
    const state = sheet.rows.get(source);
    if (!state) return;
    for (let row = at; row <= last; row += 1) {
      if (from === 0 && to === LIMITS.columns - 1) {
        const { height, style } = state.props;
        if (height !== undefined || style)
          document.writeRow(sheet, row, { ...(height !== undefined && { height }), ...(style && { style }) });
      }
      for (const cell of state.cells.values())
        if (cell.column >= from && cell.column <= to) copyStyle(document, sheet, cell, source, row, cell.column);
    }
    return;
  }
  for (const [row, state] of [...sheet.rows]) {
    const cell = row >= from && row <= to ? state.cells.get(source) : undefined;
    if (cell) for (let column = at; column <= last; column += 1) copyStyle(document, sheet, cell, row, row, column);
  }
  if (from === 0 && to === LIMITS.rows - 1) {
    const { width, style } = columnProps(sheet.columns, source);
    const props = { ...(width !== undefined && { width }), ...(style && { style }) };
    if (Object.keys(props).length > 0) document.writeColumns(sheet, insertRun(sheet, at, last, props));
  }
}

function insertRun(sheet: SheetState, first: number, last: number, props: object): SheetState['columns'] {
  const others = sheet.columns.filter((run) => run.last < first || run.first > last);
  const covered = sheet.columns.some((run) => run.first <= first && run.last >= last);
  return covered ? sheet.columns : [...others, { first, last, ...props }].sort((a, b) => a.first - b.first);
}

function copyStyle(
  document: WorkbookDocument,
  sheet: SheetState,
  from: CellData,
  fromRow: number,
  row: number,
  column: number,
): void {
  const style = styleAt(sheet, fromRow, from.column);
  const next = withStyle(sheet, row, column, document.cell(sheet, row, column), style);
  if (next.style) document.writeCell(sheet, row, column, next);
}

function refuseTearing(sheet: SheetState, shift: Shift): void {
  const { dimension, at, count, from, to } = shift;
  const limit = dimension === 'rows' ? LIMITS.rows : LIMITS.columns;
  const moving: Area =
    dimension === 'rows'
      ? { top: at, bottom: limit - 1, left: from, right: to }
      : { left: at, right: limit - 1, top: from, bottom: to };
  for (const area of [...sheet.parts.merges, ...sheet.parts.tables.map((entry) => entry.data.area)]) {
    const met = intersect(moving, area);
    if (!met) continue;
    const across = dimension === 'rows' ? area.left >= from && area.right <= to : area.top >= from && area.bottom <= to;
    if (!across)
      throw new HostError(
        'InvalidOperation',
        'This operation is not allowed. The operation is attempting to shift cells in a table or a merged area on your worksheet.',
      );
  }
  if (count > 0) {
    const edge: Area = dimension === 'rows' ? { ...moving, top: limit - count } : { ...moving, left: limit - count };
    eachCell(sheet, edge, (_row, { value, formula }) => {
      if (value !== null || formula !== undefined)
        throw new HostError(
          'InvalidOperation',
          "To prevent possible loss of data, nonblank cells can't be shifted off the worksheet.",
        );
    });
  }
  if (count < 0 && dimension === 'rows') {
    for (const { data } of sheet.parts.tables) {
      const deleted: Area = { top: at, bottom: at - count - 1, left: from, right: to };
      const header = { ...data.area, bottom: data.area.top };
      if (data.headerRow && contains(deleted, header) && !contains(deleted, data.area))
        throw new HostError('InvalidOperation', 'The header row of a table cannot be deleted by itself.');
    }
  }
}

function isInside(
  own: SheetState,
  sheet: SheetState,
  area: Area,
  row: number | undefined,
  column: number | undefined,
): boolean {
  return (
    own === sheet &&
    row !== undefined &&
    column !== undefined &&
    contains(area, { top: row, bottom: row, left: column, right: column })
  );
}
