// Keeps a Gantt chart up with its table: signs in the rows that have one, results in files, and the printed part.

import {
  cellAt,
  equal,
  type CellValue,
  type PrintData,
  type SheetData,
  type SheetDraft,
  type TableData,
} from '@coachbook/workbook';
import type { LocatedTable } from '../decode/LocatedTable';
import { SHEETS } from '../definitions';
import { GANTT_COLUMNS, GANTT_KIND, type GanttColumn } from '../schema/GanttDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { serialOfDay } from '../values/serialDay';
import { ganttState } from './ganttCells';
import { GANTT_MARGIN, ganttDates, scaleFor, type Reach } from './ganttDates';
import { signFormula, SIGNS } from './ganttFormulas';
import { GANTT_LENGTH, ganttPlaces, TIER, type GanttPlaces } from './ganttPlaces';
import { printedArea } from './layoutGantt';
import { printOf } from './printOf';

type GanttRow = Readonly<Partial<Record<GanttColumn, CellValue>>>;
type ReadCell = (row: number, column: number) => CellValue;

/** The sheet a table has a Gantt chart on; undefined for a table without one, or where columns it needs are gone. */
function ganttSheet({ definition, columns }: LocatedTable): SheetDefinition | undefined {
  const sheet = SHEETS.find(({ gantt }) => gantt?.table === definition.name);
  return GANTT_COLUMNS.every((key) => columns.has(key)) ? sheet : undefined;
}

function placesOf({ table }: LocatedTable): GanttPlaces {
  return ganttPlaces(table.area.left, table.columns.length);
}

function rowsOf({ columns, first }: LocatedTable, last: number, read: ReadCell): ReadonlyMap<number, GanttRow> {
  const rows = new Map<number, GanttRow>();
  for (let row = first; row <= last; row += 1)
    rows.set(row, Object.fromEntries(GANTT_COLUMNS.map((key) => [key, read(row, columns.get(key) as number)])));
  return rows;
}

function hasSign({ kind, start, deadline }: GanttRow): boolean {
  return typeof deadline === 'number' || (kind === GANTT_KIND.milestone && typeof start === 'number');
}

/** From the first day of the plan to a little after its last one. */
function reachOf(rows: ReadonlyMap<number, GanttRow>): Reach | undefined {
  let [first, last, planned] = [Infinity, -Infinity, false];
  for (const { start, finish, deadline, baselineStart, baselineFinish } of rows.values()) {
    if (typeof start === 'number') planned = true;
    for (const day of [start, baselineStart]) if (typeof day === 'number') first = Math.min(first, day);
    for (const day of [start, finish, deadline, baselineFinish])
      if (typeof day === 'number') last = Math.max(last, day);
  }
  return planned ? { first, last: last + GANTT_MARGIN } : undefined;
}

/** What is printed while nobody has chosen another scale. */
function areaOf(rows: ReadonlyMap<number, GanttRow>, located: LocatedTable): NonNullable<PrintData['area']> {
  const reach = reachOf(rows);
  return printedArea(placesOf(located), located.table.area.left, ganttDates(reach, scaleFor(reach)));
}

function formulaAt(located: LocatedTable, places: GanttPlaces, row: number, at: number): string {
  return signFormula(row, at, places, (key) => located.columns.get(key) as number);
}

/** Excel is not asked for the Gantt chart's cells: what we must have left there follows from the table as it was. */
export function assumeGantt(
  draft: SheetDraft,
  sheet: SheetData,
  located: LocatedTable,
  { language, settings }: SheetContext,
): Partial<SheetData> {
  const definition = ganttSheet(located);
  if (!definition) return {};
  const places = placesOf(located);
  const rows = rowsOf(located, located.last, (row, column) => cellAt(sheet, row, column)?.value ?? null);
  for (const [row, content] of rows) {
    if (!hasSign(content)) continue;
    for (let at = 0; at < GANTT_LENGTH; at += 1)
      draft.set(row, places.grid + at, { value: null, formula: formulaAt(located, places, row, at) });
  }
  const { area, footer }: Partial<PrintData> = sheet.print ?? { area: areaOf(rows, located) };
  return {
    print: { ...printOf(definition.print, settings.title, language), ...(area && { area }), ...(footer && { footer }) },
  };
}

/**
 * Gives rows that have a milestone or a deadline now their signs, and takes them from those that had one; sets the printed part where the plan's reach asks for
 * another one. In files, which nobody has calculated, results of the Gantt chart's own formulas are written too. Everything else follows from formulas and rules.
 */
export function followGantt(
  draft: SheetDraft,
  sheet: SheetData,
  located: LocatedTable,
  area: TableData['area'],
  context: SheetContext,
  calculation: 'excel' | 'file',
): Partial<SheetData> {
  const definition = ganttSheet(located);
  if (!definition) return {};
  const places = placesOf(located);
  const last = area.bottom - (located.table.totalsRow ? 1 : 0);
  const before = rowsOf(located, located.last, (row, column) => cellAt(sheet, row, column)?.value ?? null);
  const after = rowsOf(located, last, (row, column) => draft.cell(row, column)?.value ?? null);
  const dates = calculation === 'file' ? calculateHeader(draft, located, after, context) : [];
  for (let row = located.first; row <= Math.max(last, located.last); row += 1) {
    const content = after.get(row) ?? {};
    const had = hasSign(before.get(row) ?? {});
    if (!had && !hasSign(content)) continue;
    for (let at = 0; at < GANTT_LENGTH; at += 1)
      setSign(
        draft,
        row,
        places.grid + at,
        formulaAt(located, places, row, at),
        hasSign(content) ? signAt(content, dates, at) : undefined,
        calculation,
      );
  }
  const [was, is] = [areaOf(before, located), areaOf(after, located)];
  // Who prints another part has chosen it.
  const isTheirs = sheet.print !== undefined && !equal(sheet.print.area, was);
  return isTheirs || equal(was, is)
    ? {}
    : { print: { ...(sheet.print ?? printOf(definition.print, context.settings.title, context.language)), area: is } };
}

/** A cell in which somebody wrote something else is theirs. */
function setSign(
  draft: SheetDraft,
  row: number,
  column: number,
  formula: string,
  sign: string | undefined,
  calculation: 'excel' | 'file',
): void {
  const cell = draft.cell(row, column);
  const style = cell?.style ? { style: cell.style } : {};
  if (sign === undefined) {
    if (cell?.formula === formula) draft.set(row, column, { value: null, ...style });
  } else if (
    cell?.formula === undefined
      ? (cell?.value ?? null) === null
      : cell.formula === formula && calculation === 'file' && cell.value !== sign
  ) {
    draft.set(row, column, { value: sign, formula, ...style });
  }
}

function signAt({ kind, start, deadline }: GanttRow, dates: readonly (number | undefined)[], at: number): string {
  const [from, to] = [dates[at], dates[at + 1] ?? Infinity];
  const within = (day: CellValue | undefined): boolean =>
    typeof day === 'number' && from !== undefined && day >= from && day < to;
  if (kind === GANTT_KIND.milestone && within(start)) return SIGNS.milestone;
  return within(deadline) ? SIGNS.deadline : '';
}

/** Writes the results of our own formulas in the header and the controls; returns the first day of each column. */
function calculateHeader(
  draft: SheetDraft,
  located: LocatedTable,
  rows: ReadonlyMap<number, GanttRow>,
  { language, settings, engagement }: SheetContext,
): readonly (number | undefined)[] {
  const holidays = new Set(
    engagement.holidays.flatMap(({ day }) => (day === undefined ? [] : [serialOfDay(day) ?? 0])),
  );
  const context = { table: located.table.name, places: placesOf(located), language, settings, holidays };
  const { cells, dates } = ganttState(reachOf(rows), context, (column, formula, value) => {
    const cell = draft.cell(TIER.month, column);
    return cell?.formula === formula ? value : (cell?.value ?? null);
  });
  for (const { row, column, formula, value } of cells) {
    const cell = draft.cell(row, column);
    if (cell?.formula === formula && !equal(cell.value, value)) draft.setContent(row, column, { formula, value });
  }
  return dates;
}
