// Writing values and formulas into an area as code does it, with what tables make of it.

import { contains, intersect, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { clearContents, writeContent } from '../document/content';
import { interpret, type Content } from '../document/interpret';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { HostError, protectedError } from '../api/HostError';
import { invalidArgument } from '../server/Arguments';
import { bodyOf, noticeCalculatedColumns, setColumnName } from '../tables/tableOperations';

/** Throws AccessDenied when the sheet is protected and any of the cells is locked. */
export function refuseProtected(sheet: SheetState, area: Area): void {
  if (!sheet.parts.protection) return;
  const tall = area.bottom - area.top > 100_000;
  for (let row = area.top; row <= (tall ? area.top : area.bottom); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 500); column += 1)
      if (styleAt(sheet, row, column).locked !== false) throw protectedError();
  }
}

/** One matrix cell as the API takes it: null leaves, "" clears, texts are interpreted; `formula` texts may be plain values too. */
function contentOf(value: unknown, numberFormat: string): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { value };
  }
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') return interpret(value, numberFormat);
  throw invalidArgument();
}

/** A matrix of the area's size, or a single value for every cell. Anything else is InvalidArgument. */
export function matrixOf(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const matrix = value as readonly unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (matrix[row] as readonly unknown[])[column];
}

/** Range.values and Range.formulas. */
export function writeCells(core: Core, sheet: SheetState, area: Area, value: unknown): void {
  refuseProtected(sheet, area);
  const at = matrixOf(value, area);
  if (!Array.isArray(value) && (value === '' || value === undefined)) clearContents(core.document, sheet, area);
  else {
    const filtered = rowsFilteredAway(sheet, area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (filtered.has(row)) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        const content = contentOf(
          at(filtered.size > 0 ? 0 : row - area.top, column - area.left),
          styleAt(sheet, row, column).numberFormat ?? 'General',
        );
        if (content) writeContent(core.document, sheet, row, column, content);
      }
    }
  }
  afterWriting(core, sheet, area);
}

/**
 * Excel's defect with filters: of a block over rows some of which a filter hides, in the filtered table or beside it, the first row goes to every row in sight, and nothing to the others (OfficeDev/office-js#224, #226; the same is reported of COM: xlwings#747). A single row is
 * written whether it is in sight or not.
 */
function rowsFilteredAway(sheet: SheetState, area: Area): ReadonlySet<number> {
  const rows = new Set<number>();
  if (area.top === area.bottom) return rows;
  for (const { data } of sheet.parts.tables) {
    const body = data.filters.length > 0 ? bodyOf(data) : undefined;
    for (let row = Math.max(area.top, body?.top ?? 0); body && row <= Math.min(area.bottom, body.bottom); row += 1)
      if (sheet.rows.get(row)?.props.hidden) rows.add(row);
  }
  return rows;
}

/** Headers of tables stay texts, and unique; columns written through become calculated columns, or stop being ones. */
export function afterWriting(core: Core, sheet: SheetState, area: Area): void {
  for (const entry of sheet.parts.tables) {
    const met = intersect(entry.data.area, area);
    if (!met) continue;
    if (entry.data.headerRow && met.top === entry.data.area.top) {
      for (let column = met.left; column <= met.right; column += 1) {
        const value = core.document.cell(sheet, met.top, column)?.value ?? null;
        const text = value === null ? '' : typeof value === 'object' ? value.error : String(value);
        setColumnName(core.document, { sheet, entry }, column - entry.data.area.left, text);
      }
    }
    fillLonelyFormulas(core, sheet, entry.id, met);
    noticeCalculatedColumns(core.document, sheet, entry.id, met);
  }
}

/** A formula alone in a column of a table fills the column. */
function fillLonelyFormulas(core: Core, sheet: SheetState, id: string, written: Area): void {
  const entry = sheet.parts.tables.find((each) => each.id === id);
  if (!entry) return;
  const body = bodyOf(entry.data);
  if (written.top !== written.bottom || !contains(body, written) || body.top === body.bottom) return;
  for (let column = written.left; column <= written.right; column += 1) {
    const formula = core.document.cell(sheet, written.top, column)?.formula;
    if (formula === undefined || /(^|[^A-Za-z_[])\$?[A-Z]{1,3}\d/.test(formula)) continue;
    let lonely = true;
    for (let row = body.top; row <= body.bottom && lonely; row += 1) {
      const cell = row === written.top ? undefined : core.document.cell(sheet, row, column);
      if (cell && (cell.formula !== undefined || cell.value !== null)) lonely = false;
    }
    if (!lonely) continue;
    for (let row = body.top; row <= body.bottom; row += 1) {
      const cell = core.document.cell(sheet, row, column);
      if (row !== written.top)
        core.document.writeCell(sheet, row, column, { ...(cell ?? { column }), value: null, formula });
    }
  }
}
