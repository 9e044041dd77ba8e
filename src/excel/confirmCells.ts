// Makes sure that cells held what they were read to hold at the very moment they were written over.

import {
  areaAddress,
  cellAt,
  sameValue,
  SheetDraft,
  type Area,
  type CellValue,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { cellContent } from './read/cellContent';

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells did not hold what they were read to hold. `stood`: what was read, with those cells as they were when they were written over. */
export class MovedError extends Error {
  readonly code = 'Moved';
  /** Whether all that was to be written was sent, nevertheless. */
  isWhole = true;
  constructor(readonly stood: WorkbookData) {
    super('Rows changed while they were written');
  }
}

/** Called once the request that writes was answered. Throws MovedError where it wrote to something else than was read. */
export type Confirm = () => void;

/**
 * Queues, in front of what writes, a reading of `known` (what rows and columns are known by) and of `written` (what people's cells hold). So it costs no request, and no moment lies between this look and the writing. `before`: as it was
 * read.
 */
export function confirmCells(
  context: Excel.RequestContext,
  before: WorkbookData,
  {
    known,
    written,
    room = [],
  }: {
    readonly known: readonly SheetArea[];
    readonly written: readonly SheetArea[];
    /** Cells that were read with their formulas: there one that shows nothing counts, too. */
    readonly room?: readonly SheetArea[];
  },
): Confirm {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const load = (place: SheetArea, hasFormulas: boolean, isRoom = false): Answered => ({
    ...place,
    hasFormulas,
    isRoom,
    range: context.workbook.worksheets
      .getItem(place.sheet)
      .getRange(areaAddress(place.area))
      .load(hasFormulas ? 'values,formulas' : 'values'),
  });
  const answers = [
    ...known.map((place) => load(place, false)),
    ...written.map((place) => load(place, true)),
    ...room.map((place) => load(place, true, true)),
  ];
  return () => {
    const isAsRead = answers.every(({ sheet: name, area, range, isRoom }) => {
      const sheet = sheets.get(name);
      return (
        sheet !== undefined &&
        range.values.every((line, y) =>
          line.every((value, x) => {
            const [row, column] = [area.top + y, area.left + x];
            return (
              sameValue(cellContent(value, undefined)?.value ?? null, shownIn(sheet, row, column)) &&
              (!isRoom || cellContent(value, range.formulas[y]?.[x])?.formula === cellAt(sheet, row, column)?.formula)
            );
          }),
        )
      );
    });
    if (!isAsRead)
      throw new MovedError({
        ...before,
        sheets: before.sheets.map((sheet) =>
          asAnswered(
            sheet,
            answers.filter((one) => one.sheet === sheet.name),
          ),
        ),
      });
  };
}

/** What a formula shows may be a text without a sign, which Excel answers as it answers a blank cell. */
function shownIn(sheet: SheetData, row: number, column: number): CellValue {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value === '' ? null : value;
}

interface Answered extends SheetArea {
  readonly range: Excel.Range;
  readonly hasFormulas: boolean;
  readonly isRoom: boolean;
}

function asAnswered(sheet: SheetData, answers: readonly Answered[]): SheetData {
  if (answers.length === 0) return sheet;
  const draft = new SheetDraft(sheet);
  for (const { area, range, hasFormulas } of answers) {
    range.values.forEach((line: readonly unknown[], y) =>
      line.forEach((value, x) =>
        draft.set(area.top + y, area.left + x, cellContent(value, hasFormulas ? range.formulas[y]?.[x] : undefined)),
      ),
    );
  }
  const headed = ({ area, columns }: TableData) =>
    columns.map((column, at) => ({
      ...column,
      name: String(draft.cell(area.top, area.left + at)?.value ?? column.name),
    }));
  return draft.finish({
    tables: sheet.tables.map((table) => (table.headerRow ? { ...table, columns: headed(table) } : table)),
  });
}
