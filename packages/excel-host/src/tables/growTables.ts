// Tables that grow when something is typed directly below or to the right of them.

import { intersect, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { styleAt, withStyle } from '../document/styles';
import { bodyOf, resizeTable } from './tableOperations';

/** Only into room nobody else's table or merged cell takes; a totals row stops the growth downwards. Styles and validations of the last row or column come along. */
export function growTables(core: Core, sheet: SheetState, written: Area): void {
  for (const entry of sheet.parts.tables) {
    const { area, totalsRow, headerRow } = entry.data;
    const below =
      !totalsRow && written.top === area.bottom + 1 && written.left <= area.right && written.right >= area.left;
    const beside =
      headerRow && written.left === area.right + 1 && written.top <= area.bottom && written.bottom >= area.top;
    if (!below && !beside) continue;
    const grown: Area = below ? { ...area, bottom: written.bottom } : { ...area, right: written.right };
    const room: Area = below ? { ...grown, top: area.bottom + 1 } : { ...grown, left: area.right + 1 };
    const taken =
      sheet.parts.tables.some((other) => other.id !== entry.id && intersect(other.data.area, room)) ||
      sheet.parts.merges.some((merge) => intersect(merge, room));
    if (taken) continue;
    if (below && occupiedOutside(core, sheet, room, written)) continue;
    resizeTable(core, { sheet, entry }, grown);
    if (below) {
      const last = bodyOf(entry.data).bottom;
      inherit(core, sheet, last, room);
      stretchRules(core, sheet, last, room);
    }
    return;
  }
}

/** Cells already filled beside what was typed keep Excel from growing a table over them. */
function occupiedOutside(core: Core, sheet: SheetState, room: Area, written: Area): boolean {
  for (let row = room.top; row <= room.bottom; row += 1) {
    for (let column = room.left; column <= room.right; column += 1) {
      if (column >= written.left && column <= written.right) continue;
      const cell = core.document.cell(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return true;
    }
  }
  return false;
}

function inherit(core: Core, sheet: SheetState, from: number, room: Area): void {
  for (let row = room.top; row <= room.bottom; row += 1) {
    for (let column = room.left; column <= room.right; column += 1) {
      const cell = core.document.cell(sheet, row, column);
      if (cell?.style && Object.keys(cell.style).length > 1) continue;
      const next = withStyle(sheet, row, column, cell, styleAt(sheet, from, column));
      if (next.style || cell) core.document.writeCell(sheet, row, column, next);
    }
  }
}

/** Rules that reach down to the last row reach down to the new one. */
function stretchRules(core: Core, sheet: SheetState, last: number, room: Area): void {
  const stretched = (areas: readonly Area[]): readonly Area[] =>
    areas.map((area) =>
      area.bottom === last && area.left >= room.left && area.right <= room.right
        ? { ...area, bottom: room.bottom }
        : area,
    );
  core.document.setPart(
    sheet,
    'validations',
    sheet.parts.validations.map((each) => ({ ...each, areas: stretched(each.areas) })),
  );
  core.document.setPart(
    sheet,
    'conditionalFormats',
    sheet.parts.conditionalFormats.map((entry) => ({
      ...entry,
      data: { ...entry.data, areas: stretched(entry.data.areas) },
    })),
  );
}
