// Cells inserted where a table grows: what stands below it belongs to somebody, and moves down.

import type { Area } from '../model/area';
import type { SheetData } from '../model/sheet';
import type { TableData } from '../model/table';
import type { WorkbookData } from '../model/workbook';
import type { Edit } from './edit';
import { SheetDraft } from './sheetDraft';

/** The cells a table takes when its body gets `count` more rows: above its totals, or else below it. */
export function roomFor({ area, totalsRow }: TableData, count: number): Area {
  const top = totalsRow ? area.bottom : area.bottom + 1;
  return { top, bottom: top + count - 1, left: area.left, right: area.right };
}

/** Makes that room for a body that is to reach down to row `last`, where something stands in it; formulas go on saying what they said. */
export function makeRoom(draft: SheetDraft, table: TableData, last: number): void {
  const count = last - (table.area.bottom - (table.totalsRow ? 1 : 0));
  const area = roomFor(table, count);
  if (count > 0 && draft.isFilled(area)) draft.insertCells(area);
}

/** The sheet after cells were inserted there, with the notes, links and merged cells of those columns moved as well. */
export function insertCells(sheet: SheetData, area: Area): SheetData {
  const draft = new SheetDraft(sheet);
  draft.insertCells(area);
  const by = area.bottom - area.top + 1;
  const isMoved = (each: Area): boolean => each.top >= area.top && each.left >= area.left && each.right <= area.right;
  const moved = (each: Area): Area =>
    isMoved(each) ? { ...each, top: each.top + by, bottom: each.bottom + by } : each;
  return draft.finish({
    merges: sheet.merges.map(moved),
    hyperlinks: sheet.hyperlinks.map((link) => ({ ...link, area: moved(link.area) })),
    notes: sheet.notes.map((note) =>
      isMoved({ top: note.row, bottom: note.row, left: note.column, right: note.column })
        ? { ...note, row: note.row + by }
        : note,
    ),
  });
}

/** Where tables have grown over filled cells, and the workbook once those have made room. */
export function insertedCells(
  start: WorkbookData,
  after: WorkbookData,
): { readonly insertions: readonly Edit[]; readonly before: WorkbookData } {
  const insertions: Edit[] = [];
  const sheets = start.sheets.map((sheet) => {
    const to = after.sheets.find(({ name }) => name === sheet.name);
    if (!to || to === sheet || to.tables === sheet.tables) return sheet;
    return sheet.tables.reduce((current, table) => {
      const grown = to.tables.find(({ name }) => name === table.name);
      const count = (grown?.area.bottom ?? 0) - table.area.bottom;
      if (
        !grown ||
        count <= 0 ||
        grown.area.left !== table.area.left ||
        grown.area.right !== table.area.right ||
        grown.totalsRow !== table.totalsRow
      )
        return current;
      const area = roomFor(table, count);
      if (!new SheetDraft(current).isFilled(area)) return current;
      insertions.push({ kind: 'insertCells', sheet: sheet.name, area });
      return insertCells(current, area);
    }, sheet);
  });
  return insertions.length === 0 ? { insertions, before: start } : { insertions, before: { ...start, sheets } };
}
