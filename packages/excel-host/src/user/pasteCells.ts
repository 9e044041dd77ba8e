// Pasting what other programs copied: values with their looks, links and merged cells, in one act.

import { intersect, LIMITS, type Area, type CellStyle, type HyperlinkData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { writeContent } from '../document/content';
import { interpret, type Content } from '../document/interpret';
import type { SheetState } from '../document/SheetState';
import { styleAt, tidyStyle, withStyle } from '../document/styles';
import { HostError } from '../api/HostError';
import type { PastedCell, PastedCells } from '../api/User';
import { widenFor } from '../ranges/autofit';
import { afterWriting, refuseProtected } from '../ranges/writeCells';
import { growTables } from '../tables/growTables';
import { mayLink } from './formatting';

/** Validations are not asked. Throws AccessDenied for locked cells, InvalidArgument where the cells do not fit onto the sheet. */
export function pasteCells(
  core: Core,
  sheet: SheetState,
  row: number,
  column: number,
  { rows, merges }: PastedCells,
): void {
  const [height, width] = [rows.length, Math.max(0, ...rows.map(({ length }) => length))];
  if (height === 0 || width === 0) return;
  const area: Area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  if (area.bottom >= LIMITS.rows || area.right >= LIMITS.columns)
    throw new HostError('InvalidArgument', 'The copied cells do not fit onto the sheet here.');
  refuseProtected(sheet, area);
  const at = (y: number, x: number): PastedCell | undefined => rows[y - row]?.[x - column];
  const kept = merge(
    core,
    sheet,
    area,
    merges.map((one) => ({
      top: one.top + row,
      left: one.left + column,
      bottom: one.bottom + row,
      right: one.right + column,
    })),
    (y, x) => (at(y, x)?.text ?? '') !== '',
  );
  const links: HyperlinkData[] = [];
  for (let y = area.top; y <= area.bottom; y += 1) {
    for (let x = area.left; x <= area.right; x += 1) {
      const cell = at(y, x);
      if (!cell || kept.some((one) => covers(one, y, x))) continue;
      write(core, sheet, y, x, cell);
      widenFor(core.document, sheet, y, x);
      if (cell.link !== undefined) links.push({ area: { top: y, left: x, bottom: y, right: x }, address: cell.link });
    }
  }
  const isLooks = rows.some((line) => line.some(({ style }) => style !== undefined));
  if (
    mayLink(sheet) &&
    (links.length > 0 || (isLooks && sheet.parts.hyperlinks.some((link) => intersect(link.area, area))))
  ) {
    core.document.setPart(
      sheet,
      'hyperlinks',
      [...sheet.parts.hyperlinks.filter((link) => !intersect(link.area, area)), ...links].sort(
        (a, b) => a.area.top - b.area.top || a.area.left - b.area.left,
      ),
    );
  }
  growTables(core, sheet, area);
  afterWriting(core, sheet, area);
  core.events.changed(sheet, area);
}

function write({ document }: Core, sheet: SheetState, row: number, column: number, cell: PastedCell): void {
  const before = styleAt(sheet, row, column);
  if (cell.style) {
    // Whether people may type here is a matter of this sheet.
    const { locked, formulaHidden } = before;
    document.writeCell(
      sheet,
      row,
      column,
      withStyle(
        sheet,
        row,
        column,
        document.cell(sheet, row, column),
        tidyStyle({ ...cell.style, locked, formulaHidden } as CellStyle),
      ),
    );
  }
  writeContent(
    document,
    sheet,
    row,
    column,
    contentOf(cell, cell.style ? (cell.style.numberFormat ?? 'General') : (before.numberFormat ?? 'General')),
  );
}

/** What looks like a formula is a text: it comes from a page, nobody typed it. */
function contentOf({ text, value, numberFormat }: PastedCell, code: string): Content {
  if (value !== undefined)
    return {
      value: typeof value === 'string' ? cut(value) || null : value,
      ...(numberFormat !== undefined && typeof value === 'number' && { numberFormat }),
    };
  const content = interpret(cut(text), code);
  return content.formula === undefined ? content : { value: cut(text) };
}

/** A cell holds no more. */
function cut(text: string): string {
  return text.slice(0, LIMITS.cellText);
}

/** Merges those cells, and keeps merges that are there where nothing would be lost by it; answers with the ones that are kept. */
function merge(
  core: Core,
  sheet: SheetState,
  area: Area,
  wanted: readonly Area[],
  holds: (row: number, column: number) => boolean,
): readonly Area[] {
  const added = wanted.filter((one) => !sheet.parts.tables.some((entry) => intersect(entry.data.area, one)));
  const met = sheet.parts.merges.filter((one) => intersect(one, area));
  const kept = met.filter((one) => !added.some((other) => intersect(one, other)) && !losesAny(one, area, holds));
  if (added.length > 0 || kept.length < met.length)
    core.document.setPart(
      sheet,
      'merges',
      [...sheet.parts.merges.filter((one) => !met.includes(one) || kept.includes(one)), ...added].sort(
        (a, b) => a.top - b.top || a.left - b.left,
      ),
    );
  return kept;
}

function losesAny(merged: Area, area: Area, holds: (row: number, column: number) => boolean): boolean {
  const shared = intersect(merged, area);
  if (!shared) return false;
  for (let row = shared.top; row <= shared.bottom; row += 1)
    for (let column = shared.left; column <= shared.right; column += 1)
      if (covers(merged, row, column) && holds(row, column)) return true;
  return false;
}

/** Whether that cell is hidden behind a merge's first one. */
function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);
}
