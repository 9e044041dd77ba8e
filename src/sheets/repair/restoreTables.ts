// Tables that are gone: over the headers that still stand there, or else anew where there is room.

import {
  cellAt,
  intersect,
  LIMITS,
  SheetDraft,
  type Area,
  type CellData,
  type SheetData,
  type TableData,
} from '@coachbook/workbook';
import { matchingHeaders } from '../decode/locate';
import { textOf } from '../decode/textOf';
import { FRAME } from '../theme/sheetFrame';
import { tableShape } from '../render/tableShape';
import type { SheetContext } from '../schema/SheetContext';
import type { TableDefinition } from '../schema/SheetDefinition';
import { changeSheet, type Restore } from './Restore';
import { sheetPairs } from './sheetPairs';

export const restoreTables: Restore = (workbook, fresh, located, context) => {
  const taken = new Set(
    [...workbook.sheets.flatMap(({ tables }) => tables), ...workbook.names].map(({ name }) => name.toLowerCase()),
  );
  return sheetPairs(workbook, fresh, located, context).reduce((changed, { definition, sheet, fresh: made }) => {
    if (!sheet) return changed;
    return definition.tables.reduce((current, table) => {
      const model = made.tables.find(({ name }) => name === table.name);
      if (!model || located.tables.has(table.name) || taken.has(table.name.toLowerCase())) return current;
      return changeSheet(
        current,
        sheet.name,
        (now) => overHeaders(now, table, model, context) ?? anew(now, made, model),
      );
    }, changed);
  }, workbook);
};

/** A table turned into ordinary cells is a table again, with all that stands below its headers. */
function overHeaders(
  sheet: SheetData,
  definition: TableDefinition,
  model: TableData,
  { language }: SheetContext,
): SheetData | undefined {
  const runs = sheet.rows.flatMap(({ index, cells }) =>
    headerRuns(cells.map(({ column, value }) => ({ column, text: textOf(value) }))).map((run) => ({
      index,
      run,
      matches: matchingHeaders(
        definition,
        run.map(({ text }) => text),
      ),
    })),
  );
  const best = runs
    .filter(({ run, matches }) => matches * 2 >= model.columns.length && matches * 2 >= run.length)
    .sort((a, b) => b.matches - a.matches)[0];
  const [left, right] = [best?.run[0]?.column, best?.run.at(-1)?.column];
  if (!best || left === undefined || right === undefined) return undefined;
  const columns = { top: best.index, bottom: LIMITS.rows - 1, left, right };
  const below = sheet.rows.filter(
    ({ index, cells }) =>
      index > best.index && cells.some((cell) => isIn(columns, cell.column) && textOf(cell.value) !== ''),
  );
  const area = { ...columns, bottom: Math.max(below.at(-1)?.index ?? 0, best.index + 1) };
  if (sheet.tables.some((table) => intersect(table.area, area))) return undefined;
  const formulas = new Map(tableShape(definition, language).columns.map(({ header, formula }) => [header, formula]));
  const names = new Set<string>();
  const named = best.run.map(({ text }, index) => {
    const name = names.has(text.toLowerCase()) ? `${text}${index + 1}` : text;
    names.add(name.toLowerCase());
    const formula = formulas.get(name);
    return { id: index + 1, name, ...(formula === undefined ? {} : { formula }) };
  });
  return { ...sheet, tables: [...sheet.tables, { ...model, area, columns: named }] };
}

type Header = { readonly column: number; readonly text: string };

/** Filled cells that stand side by side. */
function headerRuns(cells: readonly Header[]): readonly (readonly Header[])[] {
  const runs: Header[][] = [];
  for (const cell of cells) {
    if (cell.text === '') continue;
    if (runs.at(-1)?.at(-1)?.column === cell.column - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Where it stood, if nothing stands there now; otherwise right of everything, or in the first gap that is wide enough. Where there is none, it stays away. */
function anew(sheet: SheetData, made: SheetData, model: TableData): SheetData {
  const { left, right } = model.area;
  const place: Area = { ...model.area, bottom: LIMITS.rows - 1 };
  const isFree =
    !sheet.tables.some(({ area }) => intersect(area, place)) &&
    sheet.rows.every(
      ({ index, cells }) => index < FRAME.header || cells.every((cell) => !isIn(place, cell.column) || !isFilled(cell)),
    );
  const start = isFree ? left : freeColumn(sheet, right - left + 1);
  if (start === undefined) return sheet;
  const by = start - left;
  const draft = new SheetDraft(sheet);
  for (const { index } of made.rows) {
    if (index < FRAME.links || index > model.area.bottom) continue;
    for (let column = left; column <= right; column += 1) {
      const cell = cellAt(made, index, column);
      if (cell && !isFilled(draft.cell(index, column + by))) draft.set(index, column + by, cell);
    }
  }
  return draft.finish({
    tables: [...sheet.tables, { ...model, area: { ...model.area, left: left + by, right: right + by } }],
  });
}

/** First of `width` columns in which nothing stands, with one to spare on either side: right of everything, or else the leftmost such gap. */
function freeColumn(sheet: SheetData, width: number): number | undefined {
  const used = new Set(sheet.rows.flatMap(({ cells }) => cells.filter(isFilled).map(({ column }) => column)));
  for (const { area } of sheet.tables) for (let column = area.left; column <= area.right; column += 1) used.add(column);
  const sorted = [...used].sort((a, b) => a - b);
  const last = sorted.at(-1) ?? -2;
  if (last + 1 + width < LIMITS.columns) return last + 2;
  const gap = sorted.find((column, index) => (sorted[index + 1] ?? 0) - column >= width + 3);
  return gap === undefined ? undefined : gap + 2;
}

/** A value, an error or a formula that shows nothing: somebody wants it there. */
function isFilled(cell: CellData | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || textOf(cell.value) !== '');
}

function isIn({ left, right }: Area, column: number): boolean {
  return left <= column && column <= right;
}
