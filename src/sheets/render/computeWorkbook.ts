// Fills what is computed into a workbook: ids, values beside the inputs, whole computed tables, charts. Nothing that people type is touched.

import {
  equal,
  LIMITS,
  makeRoom,
  sameValue,
  SheetDraft,
  type CellValue,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import type { Engagement } from '../../domain';
import type { Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { keyOfText } from '../../locales';
import { bodyStyle } from '../theme/styles';
import type { SheetContext } from '../schema/SheetContext';
import type { InputTable, OutputRow, OutputTable } from '../schema/SheetDefinition';
import { levelAt } from './assumeDrawn';
import { followLayout } from './layoutCells';
import { followTables } from './charts';
import { followGantt } from './followGantt';
import { followTitle } from './followTitle';
import { fillMatrix } from './matrixFill';
import { growMatrix } from './matrixGrow';
import { pageBreaksOf } from './pageBreaks';
import { tableShape } from './tableShape';

interface ComputeOptions {
  /**
   * Who calculates formulas that stand already: Excel (their cells are left alone) or nobody until the file is opened (their results are written as the domain knows them).
   */
  readonly calculation: 'excel' | 'file';
  /** Text of the line on Settings that remembers the ids given. */
  readonly lastIds: string;
}

/**
 * The workbook with everything computed anew. `read` may be read in part: what was not read is not compared and stays.
 */
export function computeWorkbook(
  read: WorkbookData,
  found: Located,
  context: SheetContext,
  options: ComputeOptions,
): WorkbookData {
  const { workbook: before, located } = growMatrix(read, found, context);
  const bySheet = new Map<string, LocatedTable[]>();
  for (const table of located.tables.values())
    bySheet.set(table.sheet.name, [...(bySheet.get(table.sheet.name) ?? []), table]);
  const areas = new Map<string, TableData['area']>();
  const sheets = before.sheets.map((sheet) =>
    computeSheet(sheet, bySheet.get(sheet.name) ?? [], areas, context, options),
  );
  // Charts come last, because one may show a table of a later sheet.
  const after = { ...before, sheets: sheets.map((sheet) => withCharts(sheet, located, areas, context)) };
  // From Excel, the footers of pages are read only where the engagement has another name now.
  return options.calculation === 'file' ||
    [...bySheet.keys()].every((name) => read.sheets.find((sheet) => sheet.name === name)?.print?.footer)
    ? followTitle(after, located, context)
    : after;
}

function withCharts(
  sheet: SheetData,
  located: Located,
  areas: ReadonlyMap<string, TableData['area']>,
  context: SheetContext,
): SheetData {
  const charts = followTables(sheet, located, areas, context);
  return charts === sheet.charts ? sheet : { ...sheet, charts };
}

/** `areas` gathers the new places of tables that grow and shrink. */
function computeSheet(
  sheet: SheetData,
  tables: readonly LocatedTable[],
  areas: Map<string, TableData['area']>,
  context: SheetContext,
  options: ComputeOptions,
): SheetData {
  if (tables.length === 0) return sheet;
  const draft = new SheetDraft(sheet);
  for (const located of tables) {
    const { definition } = located;
    if (definition.kind === 'input') fillInputTable(draft, located, definition, context, options);
    else if (definition.kind === 'output')
      areas.set(located.table.name, fillOutputTable(draft, located, definition, context));
    else if (definition.kind === 'matrix')
      areas.set(located.table.name, fillMatrix(draft, located, definition, context));
    else fillRecord(draft, located, options);
  }
  const resized = sheet.tables.map((table) => {
    const area = areas.get(table.name);
    return area && !equal(area, table.area) ? { ...table, area } : table;
  });
  const gantts = tables.map((located) =>
    followGantt(
      draft,
      sheet,
      located,
      areas.get(located.table.name) ?? located.table.area,
      context,
      options.calculation,
    ),
  );
  const breaks = tables.map((located) =>
    pageBreaksOf(sheet, located, lastOf(located, areas), (row, column) => draft.cell(row, column)?.value ?? null),
  );
  if (options.calculation === 'file') followLayout(draft, sheet, tables, context);
  return draft.finish({
    ...(resized.every((table, index) => table === sheet.tables[index]) ? {} : { tables: resized }),
    ...(Object.assign({}, ...gantts, ...breaks) as Partial<SheetData>),
  });
}

/** The last row of a table's body, as it lies now. */
function lastOf({ table }: LocatedTable, areas: ReadonlyMap<string, TableData['area']>): number {
  return (areas.get(table.name) ?? table.area).bottom - (table.totalsRow ? 1 : 0);
}

function fillInputTable(
  draft: SheetDraft,
  located: LocatedTable,
  definition: InputTable,
  context: SheetContext,
  options: ComputeOptions,
): void {
  const rows = context.engagement[definition.table] as readonly Engagement[InputTable['table']][number][];
  const shape = tableShape(definition, context.language);
  const filled = new Map(rows.map((row) => [located.first + row.row, row]));
  definition.columns.forEach((column, index) => {
    const at = located.columns.get(column.key);
    if (at === undefined || column.source === 'input') return;
    for (let y = located.first; y <= located.last; y += 1) {
      const row = filled.get(y);
      const cell = draft.cell(y, at);
      if (column.source === 'id') {
        if (row && isBlank(cell?.value)) draft.setContent(y, at, { value: row.id });
      } else if (column.source === 'computed') {
        setIfChanged(draft, y, at, row ? column.value(row, context) : null);
      } else {
        fillFormula(
          draft,
          y,
          at,
          shape.columns[index]?.formula as string,
          row ? column.value(row, context) : '',
          options,
        );
      }
    }
  });
}

/** A formula a person wrote or changed there stays; only a blank cell gets ours. From Excel only values are read: where ours would show nothing, there is nothing to put right. */
function fillFormula(
  draft: SheetDraft,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
  { calculation }: ComputeOptions,
): void {
  const cell = draft.cell(row, column);
  if (cell?.formula === undefined) {
    if (isBlank(cell?.value) && (calculation === 'file' || !isBlank(value)))
      draft.setContent(row, column, { value, formula });
  } else if (calculation === 'file' && cell.formula === formula && !equal(cell.value, value)) {
    draft.setContent(row, column, { value, formula });
  }
}

/** Writes the rows and empties what a longer list left behind; returns the table's new area. A computed table keeps at least one row, as Excel demands. */
function fillOutputTable(
  draft: SheetDraft,
  located: LocatedTable,
  definition: OutputTable,
  context: SheetContext,
): TableData['area'] {
  const rows: readonly OutputRow[] = definition.rows(context);
  const count = Math.max(rows.length, 1);
  const oldCount = located.last - located.first + 1;
  makeRoom(draft, located.table, located.first + count - 1);
  for (let y = 0; y < Math.max(count, oldCount); y += 1) {
    const row = rows[y];
    for (const column of definition.columns) {
      const at = located.columns.get(column.key);
      if (at === undefined || column.source !== 'computed') continue;
      const value = asHeld(row ? column.value(row, context) : null);
      if (y < oldCount) setIfChanged(draft, located.first + y, at, value);
      else draft.set(located.first + y, at, { value, style: bodyStyle('computed', column.format) });
    }
    // Without the column that says how deep rows lie, nobody knows how they are grouped by now.
    if (definition.levelColumn !== undefined && located.columns.has(definition.levelColumn))
      setOutline(draft, located.first + y, row?.level ?? 1, y < oldCount ? levelAt(located, located.first + y) : 1);
  }
  return { ...located.table.area, bottom: located.first + count - 1 + (located.table.totalsRow ? 1 : 0) };
}

function setOutline(draft: SheetDraft, row: number, level: number, previous: number): void {
  if (level === previous) return;
  const { outlineLevel: _previous, ...properties } = draft.row(row);
  draft.setRow(row, level > 1 ? { ...properties, outlineLevel: Math.min(level - 1, 7) } : properties);
}

function fillRecord(draft: SheetDraft, located: LocatedTable, { lastIds }: ComputeOptions): void {
  const value = located.columns.get('value');
  const label = located.columns.get('label');
  if (value === undefined || label === undefined) return;
  for (let y = located.first; y <= located.last; y += 1) {
    const text = draft.cell(y, label)?.value;
    if (typeof text === 'string' && keyOfText('setting.', text)[0] === 'setting.lastIds')
      setIfChanged(draft, y, value, lastIds === '' ? null : lastIds);
  }
}

function setIfChanged(draft: SheetDraft, row: number, column: number, computed: CellValue): void {
  const value = asHeld(computed);
  if (!sameValue(asRead(draft.cell(row, column)?.value ?? null), asRead(value)))
    draft.setContent(row, column, { value });
}

/** Excel says of a cell with the text "#NAME?" what it says of one with that error. */
function asRead(value: CellValue): CellValue {
  return value !== null && typeof value === 'object' ? value.error : value;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** As a cell holds it: an empty text and an empty cell are one and the same in Excel, and a text has its limit, with room for the sign that keeps it a text. */
function asHeld(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' && value.length >= LIMITS.cellText
    ? `${value.slice(0, LIMITS.cellText - 2)}…`
    : value;
}
