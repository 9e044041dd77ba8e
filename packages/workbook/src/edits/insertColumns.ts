// Whole columns inserted on a sheet, with everything that stands right of them or refers to it: as Excel does it.

import type { Area } from '../model/area';
import type { CellData, ColumnData, RowData } from '../model/cell';
import type { AnchorPoint, ChartData } from '../model/chart';
import type { ConditionalFormatData, ConditionalRule } from '../model/conditionalFormat';
import { joinColumns } from './joinColumns';
import { LIMITS } from '../model/limits';
import type { SheetData } from '../model/sheet';
import type { TableData } from '../model/table';
import type { ValidationData, ValidationRule } from '../model/validation';
import type { WorkbookData } from '../model/workbook';
import { shiftFormula, type InsertedColumns } from './shiftFormula';

/**
 * The workbook after `count` columns were inserted before the zero-based column `at`. A table that reaches across it is widened by columns named "Column1" and so on, with
 * the next free ids; areas that reach across are widened as well; new cells look like their neighbours to the left. References follow on all sheets. The same workbook where
 * something would be pushed over the edge of the sheet, which Excel refuses as well; what has no content ends at the edge.
 */
export function insertColumns(workbook: WorkbookData, inserted: InsertedColumns): WorkbookData {
  const target = workbook.sheets.find(({ name }) => name === inserted.sheet);
  if (!target || !hasRoom(target, inserted.count)) return workbook;
  const follow = (formula: string, own?: string): string => shiftFormula(formula, own, inserted);
  return {
    ...workbook,
    names: keep(workbook.names, (name) => withFormula(name, follow(name.formula))),
    sheets: workbook.sheets.map((sheet) => {
      const referred = followReferences(sheet, (formula) => follow(formula, sheet.name));
      return sheet.name === inserted.sheet ? shiftSheet(referred, inserted) : referred;
    }),
  };
}

function hasRoom({ rows, tables }: SheetData, count: number): boolean {
  const end = LIMITS.columns - count;
  return (
    tables.every(({ area: { right } }) => right < end) &&
    rows.every(({ cells }) =>
      cells.every(({ column, value, formula }) => column < end || (value === null && formula === undefined)),
    )
  );
}

type Follow = (formula: string) => string;

function followReferences(sheet: SheetData, follow: Follow): SheetData {
  const rows = keep(sheet.rows, (row) => {
    const cells = keep(row.cells, (cell) =>
      cell.formula === undefined ? cell : withFormula(cell as CellData & { formula: string }, follow(cell.formula)),
    );
    return cells === row.cells ? row : { ...row, cells };
  });
  const charts = keep(sheet.charts, (chart) => followChart(chart, follow));
  const names = keep(sheet.names, (name) => withFormula(name, follow(name.formula)));
  const validations = keep(sheet.validations, (validation) => {
    const rule = followValidation(validation.rule, follow);
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  const conditionalFormats = keep(sheet.conditionalFormats, (format) => {
    const rule = followRule(format.rule, follow);
    return rule === format.rule ? format : { ...format, rule };
  });
  const changed = { rows, charts, names, validations, conditionalFormats };
  return (Object.keys(changed) as (keyof typeof changed)[]).every((key) => changed[key] === sheet[key])
    ? sheet
    : { ...sheet, ...changed };
}

function followChart(chart: ChartData, follow: Follow): ChartData {
  const reference = (text: string): string => (text.startsWith('=') ? follow(text) : text);
  const series = keep(chart.series, (one) => {
    const [values, categories, name] = [
      reference(one.values),
      one.categories === undefined ? undefined : reference(one.categories),
      one.name === undefined ? undefined : reference(one.name),
    ];
    if (values === one.values && categories === one.categories && name === one.name) return one;
    return {
      ...one,
      values,
      ...(categories === undefined ? {} : { categories }),
      ...(name === undefined ? {} : { name }),
    };
  });
  return series === chart.series ? chart : { ...chart, series };
}

function followValidation(rule: ValidationRule, follow: Follow): ValidationRule {
  if (rule.kind === 'any') return rule;
  if (rule.kind === 'list') return typeof rule.source === 'string' ? followField(rule, 'source', follow) : rule;
  if (rule.kind === 'custom') return followField(rule, 'formula', follow);
  return followField(followField(rule, 'formula1', follow), 'formula2', follow);
}

function followRule(rule: ConditionalRule, follow: Follow): ConditionalRule {
  if (rule.kind === 'custom') return followField(rule, 'formula', follow);
  if (rule.kind === 'cellValue') return followField(followField(rule, 'formula1', follow), 'formula2', follow);
  if (rule.kind === 'colorScale')
    return { ...rule, points: rule.points.map((point) => followField(point, 'value', follow)) };
  return rule;
}

function followField<T extends object>(item: T, field: string, follow: Follow): T {
  const text = (item as Readonly<Record<string, unknown>>)[field];
  if (typeof text !== 'string' || !text.startsWith('=')) return item;
  const followed = follow(text);
  return followed === text ? item : { ...item, [field]: followed };
}

function shiftSheet(sheet: SheetData, { at, count }: InsertedColumns): SheetData {
  const column = (index: number): number => (index < at ? index : Math.min(index + count, LIMITS.columns - 1));
  const area = (each: Area): Area =>
    each.right < at ? each : { ...each, left: column(each.left), right: column(each.right) };
  const areas = <T extends ValidationData | ConditionalFormatData>(item: T): T => {
    const moved = keep(item.areas, area);
    return moved === item.areas ? item : { ...item, areas: moved };
  };
  const point = (each: AnchorPoint): AnchorPoint => ({ ...each, column: column(each.column) });
  const anchored = <T extends { readonly anchor: ChartData['anchor'] }>(item: T): T => ({
    ...item,
    anchor: { from: point(item.anchor.from), to: point(item.anchor.to) },
  });
  const { autoFilter, columnBreaks, print } = sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => shiftRow(row, at, count)),
    columns: shiftRuns(sheet.columns, at, count),
    tables: sheet.tables.map((table) => ({ ...widen(table, at, count), area: area(table.area) })),
    merges: keep(sheet.merges, area),
    validations: keep(sheet.validations, areas),
    conditionalFormats: keep(sheet.conditionalFormats, areas),
    charts: sheet.charts.map(anchored),
    images: sheet.images.map(anchored),
    notes: sheet.notes.map((note) => ({ ...note, column: column(note.column) })),
    hyperlinks: keep(sheet.hyperlinks, (link) => (link.area.right < at ? link : { ...link, area: area(link.area) })),
    ...(autoFilter ? { autoFilter: { ...autoFilter, area: area(autoFilter.area) } } : {}),
    ...(columnBreaks ? { columnBreaks: columnBreaks.map(column) } : {}),
    ...(print?.area ? { print: { ...print, area: area(print.area) } } : {}),
  };
}

function shiftRow(row: RowData, at: number, count: number): RowData {
  const left = row.cells.filter((cell) => cell.column < at);
  const style = left.at(-1)?.column === at - 1 ? left.at(-1)?.style : undefined;
  const fresh: readonly CellData[] = style
    ? Array.from({ length: count }, (_, index) => ({ column: at + index, value: null, style }))
    : [];
  const right = row.cells
    .slice(left.length)
    .map((cell) => ({ ...cell, column: cell.column + count }))
    .filter((cell) => cell.column < LIMITS.columns);
  return { ...row, cells: [...left, ...fresh, ...right] };
}

/** Width and look of the column to the left hold for the new ones too. */
function shiftRuns(columns: readonly ColumnData[], at: number, count: number): readonly ColumnData[] {
  return joinColumns(
    columns.flatMap((run): readonly ColumnData[] => {
      if (run.last < at - 1) return [run];
      const last = Math.min(run.last + count, LIMITS.columns - 1);
      if (run.first >= at) return run.first + count > last ? [] : [{ ...run, first: run.first + count, last }];
      return [{ ...run, last }];
    }),
  );
}

function widen(table: TableData, at: number, count: number): TableData {
  const { left, right } = table.area;
  if (at <= left || at > right) return table;
  const columns = [...table.columns];
  for (let index = 0; index < count; index += 1) {
    const names = new Set(columns.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`column${number}`)) number += 1;
    columns.splice(at - left + index, 0, { id: Math.max(...columns.map(({ id }) => id)) + 1, name: `Column${number}` });
  }
  return {
    ...table,
    columns,
    filters: table.filters.map((filter) =>
      filter.column < at - left ? filter : { ...filter, column: filter.column + count },
    ),
  };
}

function withFormula<T extends { readonly formula: string }>(item: T, formula: string): T {
  return item.formula === formula ? item : { ...item, formula };
}

/** The same list where nothing changed. */
function keep<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at] as T;
    const next = change(item);
    if (next !== item) (changed ??= [...list])[at] = next;
  }
  return changed ?? list;
}
