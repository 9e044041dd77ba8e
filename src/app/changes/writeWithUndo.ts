// Writes what somebody wants changed, and remembers how to take it back.

import { cellAt, type CellValue, type Edit, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { applyEdits, snapshotCells, type CellAddress, type Hold, type WorkbookMemory } from '../../excel';
import type { Recomputed } from '../recompute';
import { inBlocks } from './inBlocks';
import { areasFilledIn, columnName, inputColumns, keyColumn } from './rowKeys';
import type { RowThen, TableThen, Undo } from './Undo';

export interface WrittenCell extends CellAddress {
  readonly value: CellValue;
}

/** More cells than this are a whole table brought in: not something to take back with one press. */
const mostCells = 1_000;

/** One request, see applyEdits for more. Undefined where nothing was written, or too much to remember. */
export async function writeWithUndo(
  context: Excel.RequestContext,
  given: readonly Edit[],
  { before: read, located }: Pick<Recomputed, 'before' | 'located'>,
  { hold, memory }: { readonly hold: Hold; readonly memory: WorkbookMemory | undefined },
): Promise<Undo | undefined> {
  const written = given.flatMap(writtenBy);
  // A table that grows is of another size from now on, and what stands beside it may be moved.
  for (const edit of given)
    if (edit.kind !== 'setValues' && 'sheet' in edit && edit.sheet !== undefined) memory?.moved(edit.sheet);
  const edits = protectedFirst(
    [
      ...given.filter(({ kind }) => kind !== 'setValues'),
      ...inBlocks(written.map(({ value, ...cell }) => ({ ...cell, content: { value } }))),
    ],
    read,
  );
  if (written.length === 0 || written.length > mostCells) {
    await applyEdits(context, edits, read, hold, areasFilledIn(located.tables));
    return undefined;
  }
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const overwritten = written.filter((cell) => valueIn(sheets, cell) !== null);
  // Read by the very request that writes, before it does.
  let snapshot: ReturnType<typeof snapshotCells> | undefined;
  await applyEdits(
    context,
    edits,
    read,
    (toWrite, before) => {
      const confirm = hold(toWrite, before);
      // Further requests find what the first one wrote.
      snapshot ??= snapshotCells(context, overwritten);
      return confirm;
    },
    areasFilledIn(located.tables),
  );
  const contents = snapshot?.() ?? [];
  const before = new Map(overwritten.map((cell, at) => [cell, contents[at]]));
  const { keys, newIds, stood } = rowsOf(written, located, sheets);
  return {
    edits: inBlocks([
      ...written.map((cell) => ({ ...cell, content: before.get(cell) })),
      ...newIds.map((cell) => ({ ...cell, content: undefined })),
    ]),
    expected: [...written, ...keys],
    stood,
  };
}

/** How to take back what was written to cells that were blank. */
export function emptying(edits: readonly Edit[], { before, located }: Pick<Recomputed, 'before' | 'located'>): Undo {
  const written = edits.flatMap(writtenBy);
  const { keys, stood } = rowsOf(written, located, new Map(before.sheets.map((sheet) => [sheet.name, sheet])));
  return {
    edits: inBlocks(written.map((cell) => ({ ...cell, content: undefined }))),
    expected: [...written, ...keys],
    stood,
  };
}

/** Excel refuses cells of protected sheets, unless they are unlocked, and carries out nothing after that: asked first, it has carried out nothing before it either. */
export function protectedFirst(edits: readonly Edit[], { sheets }: WorkbookData): readonly Edit[] {
  const closed = new Set(sheets.flatMap(({ name, protection }) => (protection ? [name] : [])));
  const isClosed = (edit: Edit): boolean => 'sheet' in edit && edit.sheet !== undefined && closed.has(edit.sheet);
  return closed.size === 0 ? edits : [...edits.filter(isClosed), ...edits.filter((edit) => !isClosed(edit))];
}

/** The cells that an edit gives a value to. */
export function writtenBy(edit: Edit): readonly WrittenCell[] {
  if (edit.kind !== 'setValues') return [];
  return edit.values.flatMap((line, y) =>
    line.flatMap((value, x) =>
      value === undefined ? [] : [{ sheet: edit.sheet, row: edit.top + y, column: edit.left + x, value }],
    ),
  );
}

/** What the rows written to are known by: their ids, or the names of the fields. Rows that were blank are given their ids afterwards. */
function rowsOf(
  written: readonly WrittenCell[],
  { tables }: Recomputed['located'],
  sheets: ReadonlyMap<string, SheetData>,
): {
  readonly keys: readonly WrittenCell[];
  readonly newIds: readonly CellAddress[];
  readonly stood: readonly TableThen[];
} {
  const seen = new Set(written.map(keyOf));
  const keys: WrittenCell[] = [];
  const newIds: CellAddress[] = [];
  const stood: TableThen[] = [];
  for (const located of tables.values()) {
    const {
      definition,
      sheet,
      table: { area },
      columns,
      first,
    } = located;
    const column = keyColumn(located) ?? area.left;
    const rows = new Map<number, RowThen>();
    const untouched = new Set<number>();
    const inputs = inputColumns(located);
    const isNew = (row: number): boolean =>
      definition.kind === 'input' && inputs.every((one) => isBlank(sheets, { sheet: sheet.name, row, column: one }));
    const names = new Map<number, string>([[column, columnName(located, column)]]);
    for (const { sheet: name, row, column: at, value: now } of written) {
      const key = { sheet: name, row, column };
      if (name !== sheet.name || row < first || at < area.left || at > area.right) continue;
      names.set(at, columnName(located, at));
      if (isNew(row)) untouched.add(row);
      const value = valueIn(sheets, key);
      if (at === column) rows.set(row, { key: String(now ?? value ?? ''), isEmptied: now === null });
      else if (!rows.has(row)) rows.set(row, { key: String(value ?? ''), isEmptied: false });
      if (seen.has(keyOf(key))) continue;
      seen.add(keyOf(key));
      if (value !== null) keys.push({ ...key, value });
      else if (
        definition.kind === 'input' &&
        [...columns.values()].every((one) => isBlank(sheets, { ...key, column: one }))
      )
        newIds.push(key);
    }
    // Whatever somebody types into a row that was added makes it theirs as well.
    for (const row of untouched)
      for (const at of inputs) {
        const cell = { sheet: sheet.name, row, column: at };
        if (seen.has(keyOf(cell))) continue;
        seen.add(keyOf(cell));
        names.set(at, columnName(located, at));
        keys.push({ ...cell, value: null });
      }
    if (rows.size > 0) stood.push({ table: definition.name, sheet: sheet.name, first, rows, columns: names });
  }
  return { keys, newIds, stood };
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${row} ${column} ${sheet}`;

/** What a formula shows is not typed by anybody. */
function isBlank(sheets: ReadonlyMap<string, SheetData>, cell: CellAddress): boolean {
  const sheet = sheets.get(cell.sheet);
  return (
    valueIn(sheets, cell) === null ||
    (sheet !== undefined && cellAt(sheet, cell.row, cell.column)?.formula !== undefined)
  );
}

function valueIn(sheets: ReadonlyMap<string, SheetData>, { sheet, row, column }: CellAddress): CellValue {
  const there = sheets.get(sheet);
  const value = (there && cellAt(there, row, column)?.value) ?? null;
  return value === '' ? null : value;
}
