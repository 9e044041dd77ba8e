// What somebody typed below a computed table in the very moment it grew over those cells: brought back below it.

import {
  cellAt,
  intersect,
  sameValue,
  type Area,
  type Edit,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { applyEdits, confirmCells, holdPlaces, MovedError, readFormulas, type Sent, type SheetArea } from '../../excel';
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

/** Cells to be written below a table, and the area from the table's end down that they take. */
interface Overgrown extends SheetArea {
  readonly table: TableData;
  readonly cells: readonly CellToWrite[];
}

/** What stood there when it was written over, and had not been read; none where room was made for what had. `now`: the workbook as it was read since. */
export function overgrown({ read, edits, stood }: Sent, now: WorkbookData): readonly Overgrown[] {
  if (!stood) return [];
  return roomTaken(edits).flatMap(({ sheet: name, table: tableName, area }): readonly Overgrown[] => {
    const [then, known] = [stood, read].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    const sheet = now.sheets.find(({ tables }) => tables.some((one) => one.name === tableName));
    const table = sheet?.tables.find((one) => one.name === tableName);
    const madeRoom = edits.some(
      (edit) =>
        edit.kind === 'insertCells' && edit.sheet === name && edit.area.left <= area.left && edit.area.top >= area.top,
    );
    if (!then || !known || !sheet || !table || madeRoom) return [];
    const cells = cellsOf(area).flatMap(([row, column]): readonly CellToWrite[] => {
      const content = cellAt(then, row, column);
      const before = cellAt(known, row, column);
      const isNew =
        content !== undefined &&
        (content.value !== null || content.formula !== undefined) &&
        !(sameValue(content.value, before?.value ?? null) && content.formula === before?.formula);
      if (!isNew) return [];
      return [
        {
          sheet: sheet.name,
          row: table.area.bottom + 1 + row - area.top,
          column: table.area.left + column - area.left,
          content: {
            value: content.value,
            ...(content.formula === undefined ? {} : { formula: content.formula }),
          },
        },
      ];
    });
    if (cells.length === 0) return [];
    const bottom = Math.max(...cells.map(({ row }) => row));
    return [{ sheet: sheet.name, table, area: { ...table.area, top: table.area.bottom + 1, bottom }, cells }];
  });
}

/** How far below its place a text is put at most, where something stands there. */
const furthest = 200;

/**
 * One request to see what stands below, one to write: each text goes where it would be had it moved down, or as many rows further as it takes to find blank cells. Nothing is inserted, so nothing can stand in the way. What stands there
 * already, because an earlier request arrived without an answer, is not written again. Answers what somebody typed there in that very moment, to be brought below in turn.
 */
export async function bringBelow(
  context: Excel.RequestContext,
  now: WorkbookData,
  found: readonly Overgrown[],
): Promise<readonly Sent[]> {
  const below = found.map(({ sheet, area }) => ({ sheet, area: { ...area, bottom: area.bottom + furthest } }));
  const read = await readFormulas(context, now, below);
  const placed = found.flatMap((one) => {
    const sheet = read.sheets.find(({ name }) => name === one.sheet);
    return sheet && !one.cells.every((cell) => holds(sheet, cell)) ? [{ ...one, ...placeFor(one, sheet) }] : [];
  });
  if (placed.length === 0) return [];
  const edits = placed.flatMap(({ cells }) => inBlocks(cells));
  try {
    await applyEdits(context, edits, read, () => {
      holdPlaces(context, now, edits);
      return confirmCells(context, read, {
        known: [],
        written: [],
        room: placed.flatMap(({ cells }) => cells.map(areaOf)),
      });
    });
    return [];
  } catch (error) {
    if (!(error instanceof MovedError)) throw error;
    return placed.map(({ sheet, table, area }) => ({
      read,
      stood: error.stood,
      edits: [
        {
          kind: 'changeTable',
          sheet,
          from: { ...table, area: { ...table.area, bottom: area.top - 1 } },
          to: { ...table, area: { ...table.area, bottom: area.bottom } },
        },
      ],
    }));
  }
}

/** The first rows from its place down where all its cells are blank, and no other table lies. */
function placeFor({ area, cells }: Overgrown, sheet: SheetData): Pick<Overgrown, 'area' | 'cells'> {
  const moved = (by: number): readonly CellToWrite[] => cells.map((cell) => ({ ...cell, row: cell.row + by }));
  const isFree = ({ row, column }: CellToWrite): boolean => {
    const cell = cellAt(sheet, row, column);
    const place = { top: row, bottom: row, left: column, right: column };
    return (
      (cell === undefined || (cell.value === null && cell.formula === undefined)) &&
      ![...sheet.tables.map((table) => table.area), ...sheet.merges].some((one) => intersect(one, place))
    );
  };
  let by = 0;
  while (by < furthest && !moved(by).every(isFree)) by += 1;
  return { area: { ...area, top: area.top + by, bottom: area.bottom + by }, cells: moved(by) };
}

const areaOf = ({ sheet, row, column }: CellToWrite): SheetArea => ({
  sheet,
  area: { top: row, bottom: row, left: column, right: column },
});

function holds(sheet: SheetData, { row, column, content }: CellToWrite): boolean {
  const there = cellAt(sheet, row, column);
  return there?.formula === content?.formula && sameValue(there?.value ?? null, content?.value ?? null);
}

function cellsOf({ top, bottom, left, right }: Area): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, y) => top + y).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, x) => [row, left + x] as const),
  );
}
