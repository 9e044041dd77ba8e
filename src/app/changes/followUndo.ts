// Where the cells are now that are to be taken back: rows sorted, inserted above and moved, columns moved, sheets renamed.

import { cellAt, type Edit } from '@coachbook/workbook';
import type { LocatedTable } from '../../sheets';
import { groupBy } from '../../domain';
import type { CellAddress } from '../../excel';
import { cellsToWrite, inBlocks, type CellToWrite } from './inBlocks';
import { columnOf, keyAt, rowsOf } from './rowKeys';
import type { TableThen, Undo } from './Undo';

/** The same for the places of today; undefined where a row, a column or a table is gone, or a formula would have to move with its row. A row that was emptied goes back to its place, or to another blank row, for which the table may have to grow. */
export function followUndo(back: Undo, tables: ReadonlyMap<string, LocatedTable>): Undo | undefined {
  const places = new Map<string, CellAddress>();
  const growth: Edit[] = [];
  const grown = new Set<string>();
  for (const then of back.stood) {
    const now = tables.get(then.table);
    const columns = now && columnsNow(then, now);
    const rows = now && rowsNow(then, now);
    if (!now || !columns || !rows) return undefined;
    const sheet = now.sheet.name;
    for (const [row, to] of rows)
      for (const [column, at] of columns) {
        const place = { sheet, row: to, column: at };
        places.set(keyOf({ sheet: then.sheet, row, column }), place);
        if (to > now.last) grown.add(keyOf(place));
      }
    const count = Math.max(...rows.values()) - now.last;
    if (count > 0) growth.push({ kind: 'growTable', sheet, table: now.table, count });
  }
  const moved = <Cell extends CellAddress>(cell: Cell): Cell => ({ ...cell, ...places.get(keyOf(cell)) });
  const isElsewhere = (cell: CellAddress): boolean => keyOf(moved(cell)) !== keyOf(cell);
  const cells = cellsToWrite(back.edits);
  if (cells.some((cell) => isOutOfPlace(cell, moved(cell)))) return undefined;
  if (growth.length === 0 && ![...cells, ...back.expected].some(isElsewhere)) return back;
  return {
    edits: [...growth, ...inBlocks(cells.map(moved))],
    // Where the table grows, whatever stands there makes room.
    expected: back.expected.map(moved).filter((cell) => !grown.has(keyOf(cell))),
    stood: back.stood,
  };
}

/** References of a formula say where it stood, and perhaps what sheets were called. */
function isOutOfPlace({ sheet, row, column, content }: CellToWrite, now: CellAddress): boolean {
  const formula = content?.formula;
  if (formula === undefined) return false;
  return now.row !== row || now.column !== column || (now.sheet !== sheet && formula.includes('!'));
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${row} ${column} ${sheet}`;

function columnsNow({ columns }: TableThen, now: LocatedTable): ReadonlyMap<number, number> | undefined {
  const found = [...columns].map(([column, name]) => [column, columnOf(now, name)] as const);
  return found.some(([, at]) => at === undefined) ? undefined : new Map(found as [number, number][]);
}

function rowsNow({ rows, first }: TableThen, now: LocatedTable): ReadonlyMap<number, number> | undefined {
  const byKey = groupBy(rowsOf(now), (row) => keyAt(now, row));
  const found = new Map<number, number>();
  const emptied: number[] = [];
  for (const [row, { key, isEmptied }] of rows) {
    const inPlace = row - first + now.first;
    const same = key === '' ? [] : (byKey.get(key) ?? []);
    const known = same.includes(inPlace) ? inPlace : same.length === 1 ? same[0] : undefined;
    if (known !== undefined) found.set(row, known);
    else if (isEmptied) emptied.push(row);
    // What nothing is known of is where it was, or nobody knows where.
    else if (key === '' && inPlace <= now.last) found.set(row, inPlace);
    else return undefined;
  }
  const taken = new Set(found.values());
  const isFree = (row: number): boolean => row <= now.last && !taken.has(row) && isBlank(now, row);
  let below = now.last;
  for (const row of emptied) {
    const inPlace = row - first + now.first;
    const at = isFree(inPlace) ? inPlace : (rowsOf(now).find(isFree) ?? (below += 1));
    found.set(row, at);
    taken.add(at);
  }
  return found;
}

/** What a formula shows is not typed by anybody. */
function isBlank({ sheet, columns }: LocatedTable, row: number): boolean {
  return [...columns.values()].every((column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula !== undefined || (cell?.value ?? '') === '';
  });
}
