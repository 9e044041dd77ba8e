// What somebody typed below a computed table in the very moment it grew over those cells: brought back below it.

import { cellAt, sameValue, SheetDraft, type Area, type Edit, type WorkbookData } from '@coachbook/workbook';
import { applyEdits, readFormulas, type Sent, type SheetArea } from '../../excel';
import { inBlocks, type CellToWrite } from './inBlocks';

/** Cells below a table that it takes by growing. */
export interface Growth extends SheetArea {
  readonly table: string;
}

/** The cells that tables take by growing downwards. */
export function roomTaken(edits: readonly Edit[]): readonly Growth[] {
  return edits.flatMap((edit): readonly Growth[] =>
    edit.kind === 'changeTable' && edit.to.area.bottom > edit.from.area.bottom
      ? [{ sheet: edit.sheet, table: edit.to.name, area: { ...edit.to.area, top: edit.from.area.bottom + 1 } }]
      : [],
  );
}

/** Cells to be written, and the area from the table's end down that they take. */
interface Overgrown extends SheetArea {
  readonly cells: readonly CellToWrite[];
}

/** What stood there when it was written over, and had not been read; none where room was made for what had. `now`: the workbook as it was read since. */
export function overgrown({ read, edits, stood }: Sent, now: WorkbookData): readonly Overgrown[] {
  if (!stood) return [];
  return roomTaken(edits).flatMap(({ sheet: name, table, area }): readonly Overgrown[] => {
    const [then, known] = [stood, read].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    const sheet = now.sheets.find(({ tables }) => tables.some((one) => one.name === table));
    const today = sheet?.tables.find((one) => one.name === table)?.area;
    const madeRoom = edits.some(
      (edit) =>
        edit.kind === 'insertCells' && edit.sheet === name && edit.area.left <= area.left && edit.area.top >= area.top,
    );
    if (!then || !known || !sheet || !today || madeRoom) return [];
    const cells = cellsOf(area).flatMap(([row, column]): readonly CellToWrite[] => {
      const content = cellAt(then, row, column);
      const value = content?.value ?? null;
      if (value === null || sameValue(value, cellAt(known, row, column)?.value ?? null)) return [];
      return [
        {
          sheet: sheet.name,
          row: today.bottom + 1 + row - area.top,
          column: today.left + column - area.left,
          content: { value, ...(content?.formula === undefined ? {} : { formula: content.formula }) },
        },
      ];
    });
    if (cells.length === 0) return [];
    const bottom = Math.max(...cells.map(({ row }) => row));
    return [{ sheet: sheet.name, area: { ...today, top: today.bottom + 1, bottom }, cells }];
  });
}

/** One request to see whether those cells are blank, one to write: whatever stands there moves down. */
export async function bringBelow(
  context: Excel.RequestContext,
  now: WorkbookData,
  found: readonly Overgrown[],
): Promise<void> {
  const read = await readFormulas(context, now, found);
  await applyEdits(
    context,
    found.flatMap(({ sheet: name, area, cells }): readonly Edit[] => {
      const sheet = read.sheets.find((one) => one.name === name);
      const room: readonly Edit[] =
        sheet && new SheetDraft(sheet).isFilled(area) ? [{ kind: 'insertCells', sheet: name, area }] : [];
      return [...room, ...inBlocks(cells)];
    }),
    read,
  );
}

function cellsOf({ top, bottom, left, right }: Area): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, y) => top + y).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, x) => [row, left + x] as const),
  );
}
