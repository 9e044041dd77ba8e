// Completes what a refresh wrote only in part: Excel stopped in the midst of it, and cannot be asked for looks, groups and rules as cheaply as for values.

import {
  cellAt,
  equal,
  intersect,
  sameValue,
  type Area,
  type CellValue,
  type Edit,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { applyEdits, readFormulas, regroup, type Hold, type SheetArea, type Unfinished } from '../excel';
import { locateOurs } from '../sheets';
import { areasFilledIn, roomTaken, type Growth } from './changes';

/**
 * Writes once more what is not for tables that people fill in, as far as their tables lie as they did before or as they should by now; what is in the way there is left to the refresh that follows. Telling Excel a value or a look twice does no harm;
 * room that was made already is not made again, and rows are grouped from the beginning. What stands beside tables by now and neither stood there nor should was typed since, and stays. One request as a rule, one more where something beside tables was to be written or room to be made, some more where rows are grouped. `given`: the workbook as it is.
 */
export async function resume(
  context: Excel.RequestContext,
  given: WorkbookData,
  unfinished: Unfinished,
  hold: Hold,
): Promise<void> {
  const inTheWay = unfinished.edits.flatMap((edit) =>
    edit.kind === 'insertCells' && given.sheets.some(({ name }) => name === edit.sheet) ? [edit] : [],
  );
  const growing = stillToGrow(unfinished, given);
  const asked = [...inTheWay, ...growing, ...besideTables(unfinished, given)];
  const read = asked.length === 0 ? given : await readFormulas(context, given, asked);
  // Tables below which somebody has typed since grow with the refresh that follows, which makes room.
  const typedBelow = growing.filter((one) => isTypedBelow(one, unfinished, read));
  const typed = areasFilledIn(locateOurs(read).tables);
  const sheets = unfinished.after.sheets.filter(({ name }) => {
    const now = read.sheets.find((sheet) => sheet.name === name);
    if (!now || now.tables.length === 0) return false;
    // Columns are inserted before anything else is written to a sheet: where they are not there, nothing was.
    const inserts = unfinished.edits.some((edit) => edit.kind === 'insertColumns' && edit.sheet === name);
    return now.tables.every((table) => isBeforeOrAfter(table, name, unfinished, inserts));
  });
  const names = new Set(sheets.map(({ name }) => name));
  // Nobody has typed into columns that were just inserted.
  const inserted = unfinished.edits.flatMap((edit) =>
    edit.kind === 'insertColumns' ? [{ sheet: edit.sheet, first: edit.at, last: edit.at + edit.count - 1 }] : [],
  );
  const isTyped = (sheet: string, area: Area): boolean =>
    typed.some((one) => one.sheet === sheet && intersect(one.area, area) !== undefined) &&
    !inserted.some((one) => one.sheet === sheet && area.left >= one.first && area.right <= one.last);
  const again = unfinished.edits
    .flatMap((edit) => redo(edit, names, read, unfinished))
    .flatMap((edit) => withoutRoom(edit, typedBelow))
    .map((edit) => withoutTyped(edit, unfinished, read))
    .filter(
      (edit) =>
        !('sheet' in edit) ||
        edit.sheet === undefined ||
        !areasOf(edit).some((area) => isTyped(edit.sheet as string, area)),
    );
  if (again.length > 0) await applyEdits(context, again, read, hold, typed);
  for (const sheet of sheets) {
    const grouped = unfinished.edits.some((edit) => edit.kind === 'setRows' && edit.sheet === sheet.name);
    const old = unfinished.before.sheets.find(({ name }) => name === sheet.name);
    const isLeft = typedBelow.some((one) => one.sheet === sheet.name);
    if (grouped && old)
      await regroup(context, sheet.name, { ...rowsOf(old, sheet), rows: (isLeft ? old : sheet).rows });
  }
}

/** The cells that tables have not taken yet. */
function stillToGrow({ edits }: Unfinished, { sheets }: WorkbookData): readonly Growth[] {
  return roomTaken(edits).flatMap((one): readonly Growth[] => {
    const table = sheets.find(({ name }) => name === one.sheet)?.tables.find(({ name }) => name === one.table);
    return table && table.area.bottom < one.area.bottom
      ? [{ ...one, area: { ...one.area, top: table.area.bottom + 1 } }]
      : [];
  });
}

/** What was to be written to cells that belong to no table: of those the reading says nothing. */
function besideTables({ edits }: Unfinished, { sheets }: WorkbookData): readonly SheetArea[] {
  return edits.flatMap((edit): readonly SheetArea[] => {
    if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [];
    const tables = sheets.find(({ name }) => name === edit.sheet)?.tables;
    return areasOf(edit).flatMap((area) =>
      tables && !tables.some((table) => equal(intersect(table.area, area), area)) ? [{ sheet: edit.sheet, area }] : [],
    );
  });
}

/** The edit without the cells in which somebody has typed since. */
function withoutTyped(edit: Edit, { before, after }: Unfinished, read: WorkbookData): Edit {
  if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return edit;
  const [now, ...known] = [read, before, after].map(({ sheets }) => sheets.find(({ name }) => name === edit.sheet));
  const isTyped = (row: number, column: number): boolean => {
    const cell = now && cellAt(now, row, column);
    if (!cell || (cell.value === null && cell.formula === undefined)) return false;
    const place = { top: row, left: column, bottom: row, right: column };
    if (now.tables.some(({ area }) => intersect(area, place))) return false;
    return cell.formula === undefined
      ? !isKnown(known, row, column, cell.value)
      : !known.some((sheet) => sheet && cellAt(sheet, row, column)?.formula !== undefined);
  };
  const free = <Content>(lines: readonly (readonly (Content | undefined)[])[]) =>
    lines.map((line, y) => line.map((content, x) => (isTyped(edit.top + y, edit.left + x) ? undefined : content)));
  return edit.kind === 'setValues'
    ? { ...edit, values: free(edit.values) }
    : { ...edit, formulas: free(edit.formulas) };
}

/** Whether one of those sheets has that value there. */
function isKnown(known: readonly (SheetData | undefined)[], row: number, column: number, value: CellValue): boolean {
  return known.some((sheet) => sheet && sameValue(cellAt(sheet, row, column)?.value ?? null, value));
}

/** Whether something stands there that neither stood there before nor should: whatever did is to make room, or has. */
function isTypedBelow(
  { sheet: name, area }: Growth,
  { before, after, edits }: Unfinished,
  read: WorkbookData,
): boolean {
  const [now, ...known] = [read, before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  const room = edits.find((edit) => edit.kind === 'insertCells' && edit.sheet === name && intersect(edit.area, area));
  if (!now || (room?.kind === 'insertCells' && !isRoomMade(room, now, { before }))) return false;
  return now.rows
    .filter(({ index }) => index >= area.top && index <= area.bottom)
    .some(({ index, cells }) =>
      cells.some(
        ({ column, value }) =>
          column >= area.left && column <= area.right && value !== null && !isKnown(known, index, column, value),
      ),
    );
}

/** The edit without what it does there, and without the growth. */
function withoutRoom(edit: Edit, room: readonly Growth[]): readonly Edit[] {
  const isThere = (area: Area): boolean =>
    'sheet' in edit && room.some((one) => one.sheet === edit.sheet && intersect(one.area, area) !== undefined);
  switch (edit.kind) {
    case 'changeTable':
      return room.some(({ sheet, table }) => sheet === edit.sheet && table === edit.to.name) ? [] : [edit];
    case 'setStyle': {
      const areas = edit.areas.filter((area) => !isThere(area));
      return areas.length === 0 ? [] : [{ ...edit, areas }];
    }
    default:
      return areasOf(edit).some(isThere) ? [] : [edit];
  }
}

/** Whether a table reaches as far as it did or should, in rows and in columns; `after`: in columns only as it should. */
function isBeforeOrAfter({ name, area }: TableData, sheet: string, unfinished: Unfinished, after: boolean): boolean {
  const [old, wanted] = [unfinished.before, unfinished.after].map(
    ({ sheets }) => sheets.find((one) => one.name === sheet)?.tables.find((table) => table.name === name)?.area,
  );
  const isThere = (places: readonly (Area | undefined)[], sides: readonly (keyof Area)[]): boolean =>
    places.some((place) => place !== undefined && sides.every((side) => place[side] === area[side]));
  return isThere([old, wanted], ['top', 'bottom']) && isThere(after ? [wanted] : [old, wanted], ['left', 'right']);
}

/** From the first row of a table to the last one that it had or has. */
function rowsOf(old: SheetData, sheet: SheetData): { readonly first: number; readonly last: number } {
  const areas = [...old.tables, ...sheet.tables].map(({ area }) => area);
  return { first: Math.min(...areas.map(({ top }) => top)) + 1, last: Math.max(...areas.map(({ bottom }) => bottom)) };
}

function areasOf(edit: Edit): readonly Area[] {
  switch (edit.kind) {
    case 'setValues':
      return [
        {
          top: edit.top,
          left: edit.left,
          bottom: edit.top + edit.values.length - 1,
          right: edit.left + (edit.values[0]?.length ?? 1) - 1,
        },
      ];
    case 'setFormulas':
      return [
        {
          top: edit.top,
          left: edit.left,
          bottom: edit.top + edit.formulas.length - 1,
          right: edit.left + (edit.formulas[0]?.length ?? 1) - 1,
        },
      ];
    case 'setStyle':
      return edit.areas;
    case 'setValidations':
      return edit.add.flatMap(({ areas }) => areas);
    default:
      return [];
  }
}

function redo(edit: Edit, sheets: ReadonlySet<string>, read: WorkbookData, unfinished: Unfinished): readonly Edit[] {
  if (!('sheet' in edit) || edit.sheet === undefined || !sheets.has(edit.sheet))
    return edit.kind === 'provideCellStyles' || edit.kind === 'setProperties' ? [edit] : [];
  const now = read.sheets.find(({ name }) => name === edit.sheet);
  switch (edit.kind) {
    case 'setValues':
    case 'setFormulas':
    case 'setStyle':
    case 'setValidations':
    case 'setPrint':
    case 'setPageBreaks':
    case 'unprotect':
    case 'protect':
      return [edit];
    case 'setColumns':
      return unfinished.edits.some((other) => other.kind === 'insertColumns' && other.sheet === edit.sheet)
        ? [edit]
        : [];
    case 'changeTable': {
      const area = now?.tables.find(({ name }) => name === edit.from.name)?.area;
      return area ? [{ ...edit, from: { ...edit.from, area } }] : [];
    }
    case 'setCharts': {
      const there = new Set(now?.charts.map(({ name }) => name));
      return [
        {
          ...edit,
          remove: edit.remove.filter((name) => there.has(name)),
          add: edit.add.filter(({ name }) => !there.has(name)),
          change: edit.change.filter(({ from }) => there.has(from.name)),
        },
      ];
    }
    case 'insertCells':
      return now && isRoomMade(edit, now, unfinished) ? [] : [edit];
    default:
      return [];
  }
}

/** Room is made where something stands in the way: whether that has moved down already. */
function isRoomMade(
  { sheet: name, area }: Extract<Edit, { kind: 'insertCells' }>,
  now: SheetData,
  { before }: Pick<Unfinished, 'before'>,
): boolean {
  const old = before.sheets.find((sheet) => sheet.name === name);
  const stood = (old?.rows ?? [])
    .filter(({ index }) => index >= area.top && index <= area.bottom)
    .flatMap(({ index, cells }) =>
      cells
        .filter(
          ({ column, value, formula }) =>
            column >= area.left && column <= area.right && (value !== null || formula !== undefined),
        )
        .map((cell) => ({ index, ...cell })),
    );
  return !stood.some(({ index, column, value, formula }) => {
    const cell = cellAt(now, index, column);
    return cell !== undefined && (formula === undefined ? cell.value === value : cell.formula === formula);
  });
}
