// What was written to rows that it was not meant for, because they were sorted or moved just before: brought back to where those rows are now.

import { cellAt, sameValue, type CellValue, type Edit, type WorkbookData } from '@coachbook/workbook';
import { groupBy } from '../../domain';
import type { Sent } from '../../excel';
import { locateOurs, type LocatedTable } from '../../sheets';
import { cellsLeft } from './cellsLeft';
import { inBlocks, type CellToWrite } from './inBlocks';
import { columnName, columnOf, keyAt, keyColumn, rowOf, rowsOf } from './rowKeys';
import { rowsConcerned } from './rowsConcerned';

/** A cell of a table that people fill in, and what was written to it. */
interface Written {
  readonly table: LocatedTable;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The edits, given the workbook as it was read since; none where everything is in its place. Only cells that still hold what was written are touched: whatever else stands there was typed by somebody. */
export function bringBack(sent: Sent, now: WorkbookData): readonly Edit[] {
  return inBlocks(sent.stood ? knownBack(sent.edits, sent.stood, now) : likelyBack(sent, now));
}

/** Excel said what stood in each cell, and what its row was known by. */
function knownBack(edits: readonly Edit[], stood: WorkbookData, now: WorkbookData): readonly CellToWrite[] {
  const tables = locateOurs(now).tables;
  const written = writtenCells(stood, edits);
  return [...new Set(written.map(({ table }) => table))].flatMap((table): readonly CellToWrite[] => {
    const today = tables.get(table.definition.name);
    if (!today) return [];
    const own = written.filter((cell) => cell.table === table);
    return [...groupBy(own, ({ row }) => String(row)).values()].flatMap((ofRow): readonly CellToWrite[] => {
      const row = ofRow[0]?.row ?? table.first;
      const cells = ofRow.flatMap(({ column, value }): readonly WrittenNow[] => {
        const at = columnOf(today, columnName(table, column));
        return at === undefined ? [] : [{ column, at, value }];
      });
      const there = rowNow(table, row, cells, today);
      if (there === undefined) return [];
      return cells.flatMap(({ column, at, value }): readonly CellToWrite[] => {
        const content = cellAt(table.sheet, row, column);
        if (!holds(today, there, at, value) || sameValue(content?.value ?? null, value)) return [];
        return [
          {
            sheet: today.sheet.name,
            row: there,
            column: at,
            content: content && {
              value: content.value,
              ...(content.formula === undefined ? {} : { formula: content.formula }),
            },
          },
        ];
      });
    });
  });
}

/** What was written to a cell of a row: the column as it was then, and where that is now. */
interface WrittenNow {
  readonly column: number;
  readonly at: number;
  readonly value: CellValue;
}

/** Where a row is now that was written to. One that was given an id is known by that from then on; one whose id was emptied is known by nothing, and is looked for in its place first. */
function rowNow(
  table: LocatedTable,
  row: number,
  cells: readonly WrittenNow[],
  today: LocatedTable,
): number | undefined {
  const key = cells.find(({ column }) => column === keyColumn(table));
  if (key && key.value !== null) return rowOf(today, String(key.value));
  const stood = keyAt(table, row);
  if (stood === '') return row;
  const known = rowOf(today, stood);
  if (known !== undefined || !key) return known;
  const inPlace = row + today.first - table.first;
  const isIt = (at: number): boolean =>
    keyAt(today, at) === '' && cells.every(({ at: column, value }) => holds(today, at, column, value));
  return isIt(inPlace) ? inPlace : rowsOf(today).find(isIt);
}

/**
 * No answer came. Where rows have moved since they were read, a row that holds what was meant for another one, and held something else before, was written to by mistake. Of rows that were added nothing can be known: what stood there was
 * never read.
 */
function likelyBack({ read, edits }: Sent, now: WorkbookData): readonly CellToWrite[] {
  const tables = locateOurs(now).tables;
  const written = writtenCells(read, edits).filter(
    ({ table, row, column }) => column !== keyColumn(table) && keyAt(table, row) !== '',
  );
  return [...new Set(written.map(({ table }) => table))].flatMap((table) => {
    const today = tables.get(table.definition.name);
    const rows = rowsOf(table).filter((row) => keyAt(table, row) !== '');
    if (!today || rows.every((row) => keyAt(today, today.first + row - table.first) === keyAt(table, row))) return [];
    const own = written.filter((cell) => cell.table === table);
    return [...new Set(own.map(({ column }) => column))].flatMap((column): readonly CellToWrite[] => {
      const meant = new Map(
        own.filter((cell) => cell.column === column).map(({ row, value }) => [keyAt(table, row), value]),
      );
      const at = columnOf(today, columnName(table, column));
      return rows.flatMap((row): readonly CellToWrite[] => {
        const key = keyAt(table, row);
        const there = rowOf(today, key);
        const before = cellAt(table.sheet, row, column)?.value ?? null;
        if (
          at === undefined ||
          there === undefined ||
          meant.has(key) ||
          ![...meant.values()].some((value) => !sameValue(before, value) && holds(today, there, at, value))
        )
          return [];
        return [
          { sheet: today.sheet.name, row: there, column: at, content: before === null ? undefined : { value: before } },
        ];
      });
    });
  });
}

function writtenCells(read: WorkbookData, edits: readonly Edit[]): readonly Written[] {
  const values = new Map(cellsLeft(edits).map(({ sheet, row, column, value }) => [`${sheet} ${row} ${column}`, value]));
  const tables = [...locateOurs(read).tables.values()];
  return rowsConcerned(read, edits).written.flatMap(({ sheet, area }) => {
    const table = tables.find(
      ({ sheet: { name }, table: { area: own } }) =>
        name === sheet &&
        area.left >= own.left &&
        area.left <= own.right &&
        area.top >= own.top &&
        area.bottom <= own.bottom,
    );
    return Array.from({ length: area.bottom - area.top + 1 }, (_, y) => area.top + y).flatMap(
      (row): readonly Written[] => {
        const value = values.get(`${sheet} ${row} ${area.left}`);
        return table && value !== undefined ? [{ table, row, column: area.left, value }] : [];
      },
    );
  });
}

function holds({ sheet }: LocatedTable, row: number, column: number, value: CellValue): boolean {
  return sameValue(cellAt(sheet, row, column)?.value ?? null, value);
}
