// The difference of two workbooks: the edits that turn the first into the second, in an order Excel accepts.

import { emptySheet } from '../model/empty';
import type { NameData, SheetData } from '../model/sheet';
import type { TableData } from '../model/table';
import type { WorkbookData } from '../model/workbook';
import { diffCells } from './diffCells';
import type { Edit, SheetSettings } from './edit';
import { equal } from './equal';
import { insertedCells } from './insertCells';
import { insertedColumns } from './insertedColumns';

/**
 * Edits from `start` to `after`; none when they hold the same. Sheets and tables are matched by name. What both share
 * as the same object is not walked, so a refresh costs what it changed.
 *
 * The order is what Excel needs: sheets first; columns that tables gained within; room for rows below them; constants, links, looks; tables over the filled cells; names; formulas, which may speak of
 * all of these; then rules and charts; protection last.
 */
export function diffWorkbooks(start: WorkbookData, after: WorkbookData): readonly Edit[] {
  const columns = insertedColumns(start, after);
  const cells = insertedCells(columns.before, after);
  const { before } = cells;
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const pairs = after.sheets
    .map((to) => [known.get(to.name) ?? emptySheet(to.name), to] as const)
    .filter(([from, to]) => from !== to);
  const sheets = pairs.map(([from, to]) => diffSheet(from, to));
  const phase = (name: keyof SheetEdits): readonly Edit[] => sheets.flatMap((edits) => edits[name]);
  const contents = phase('contents');
  return [
    ...sheetOrder(before, after),
    ...cellStyleEdit(before, after, contents),
    ...phase('unprotect'),
    ...columns.insertions,
    ...cells.insertions,
    ...contents,
    ...phase('tables'),
    ...nameEdits(before.names, after.names),
    ...phase('names'),
    ...phase('formulas'),
    ...phase('rules'),
    ...(equal(before.properties, after.properties)
      ? []
      : [{ kind: 'setProperties', properties: after.properties } as const]),
    ...(equal(before.webExtension, after.webExtension)
      ? []
      : [{ kind: 'setSettings', webExtension: after.webExtension } as const]),
    ...(equal(before.customXmlParts, after.customXmlParts)
      ? []
      : [{ kind: 'setCustomXml', parts: after.customXmlParts } as const]),
    ...phase('protect'),
    ...(before.activeSheet === after.activeSheet ? [] : [{ kind: 'activate', sheet: after.activeSheet } as const]),
  ];
}

/** Those that are new, and those that cells are about to come from: a workbook read from Excel does not say which it has. */
function cellStyleEdit(before: WorkbookData, after: WorkbookData, contents: readonly Edit[]): readonly Edit[] {
  const there = new Set(before.cellStyles?.map(({ name }) => name));
  const used = new Set(
    contents.flatMap((edit) =>
      edit.kind === 'setStyle'
        ? [edit.style?.named]
        : edit.kind === 'setColumns'
          ? edit.columns.map(({ style }) => style?.named)
          : edit.kind === 'setRows'
            ? edit.rows.map(({ to }) => to.style?.named)
            : [],
    ),
  );
  const cellStyles = after.cellStyles?.filter(({ name }) => !there.has(name) || used.has(name)) ?? [];
  return cellStyles.length === 0 ? [] : [{ kind: 'provideCellStyles', cellStyles }];
}

/** The edits of one sheet, by the phase in which they come. */
interface SheetEdits {
  readonly unprotect: readonly Edit[];
  readonly contents: readonly Edit[];
  readonly tables: readonly Edit[];
  readonly names: readonly Edit[];
  readonly formulas: readonly Edit[];
  readonly rules: readonly Edit[];
  readonly protect: readonly Edit[];
}

function diffSheet(from: SheetData, to: SheetData): SheetEdits {
  const sheet = to.name;
  const { early, styles, late } = diffCells(from, to);
  const body = {
    contents: [
      ...deletedTables(from, to),
      ...early,
      ...listEdit(from.hyperlinks, to.hyperlinks, (remove, add) => ({ kind: 'setHyperlinks', sheet, remove, add })),
      ...styles,
      ...listEdit(from.merges, to.merges, (remove, add) => ({ kind: 'setMerges', sheet, remove, add })),
    ],
    tables: addedTables(from, to),
    names: nameEdits(from.names, to.names, sheet),
    formulas: late,
    rules: [...rulesAndDrawings(from, to), ...settingsEdits(from, to)],
  };
  // A protected sheet is opened for anything that changes on it, and closed again afterwards.
  const isTouched = !equal(from.protection, to.protection) || Object.values(body).some((edits) => edits.length > 0);
  return {
    ...body,
    unprotect: isTouched && from.protection ? [{ kind: 'unprotect', sheet }] : [],
    protect: isTouched && to.protection ? [{ kind: 'protect', sheet, protection: to.protection }] : [],
  };
}

function sheetOrder(before: WorkbookData, after: WorkbookData): readonly Edit[] {
  const wanted = after.sheets.map((sheet) => sheet.name);
  const kept = new Set(wanted);
  const order = before.sheets.map((sheet) => sheet.name);
  const edits: Edit[] = [];
  wanted.forEach((sheet, position) => {
    if (order[position] === sheet) return;
    const from = order.indexOf(sheet);
    if (from >= 0) order.splice(from, 1);
    order.splice(position, 0, sheet);
    edits.push({ kind: from >= 0 ? 'moveSheet' : 'addSheet', sheet, position });
  });
  // Deleted last: a workbook is never without a sheet.
  const deleted = before.sheets
    .filter((sheet) => !kept.has(sheet.name))
    .map(({ name }) => ({ kind: 'deleteSheet', sheet: name }) as const);
  return [...edits, ...deleted];
}

function deletedTables(from: SheetData, to: SheetData): readonly Edit[] {
  const kept = new Set(to.tables.map((table) => table.name));
  return from.tables
    .filter((table) => !kept.has(table.name))
    .map((table) => ({ kind: 'deleteTable', sheet: to.name, table: table.name }));
}

function addedTables(from: SheetData, to: SheetData): readonly Edit[] {
  const known = new Map(from.tables.map((table) => [table.name, table]));
  return to.tables.flatMap((table: TableData): readonly Edit[] => {
    const old = known.get(table.name);
    if (!old) return [{ kind: 'addTable', sheet: to.name, table }];
    return equal(old, table) ? [] : [{ kind: 'changeTable', sheet: to.name, from: old, to: table }];
  });
}

function nameEdits(from: readonly NameData[], to: readonly NameData[], sheet?: string): readonly Edit[] {
  return listEdit(from, to, (remove, add) => ({
    kind: 'setNames',
    ...(sheet === undefined ? {} : { sheet }),
    remove: remove.map(({ name }) => name),
    add,
  }));
}

function rulesAndDrawings(from: SheetData, to: SheetData): readonly Edit[] {
  const sheet = to.name;
  return [
    ...listEdit(from.validations, to.validations, (remove, add) => ({ kind: 'setValidations', sheet, remove, add })),
    ...formatEdits(from, to),
    ...listEdit(from.notes, to.notes, (remove, add) => ({ kind: 'setNotes', sheet, remove, add })),
    ...chartEdits(from, to),
    ...listEdit(from.images, to.images, (remove, add) => ({
      kind: 'setImages',
      sheet,
      remove: remove.map(({ name }) => name),
      add,
    })),
    ...(equal(from.print, to.print) ? [] : [{ kind: 'setPrint', sheet, from: from.print, to: to.print } as const]),
    ...breakEdits(sheet, 'rows', from.pageBreaks, to.pageBreaks),
    ...breakEdits(sheet, 'columns', from.columnBreaks, to.columnBreaks),
  ];
}

function breakEdits(
  sheet: string,
  between: 'rows' | 'columns',
  from: readonly number[] = [],
  to: readonly number[] = [],
): readonly Edit[] {
  return equal(from, to) ? [] : [{ kind: 'setPageBreaks', sheet, between, at: to }];
}

/** Those that are there are left alone where others come in front of them. */
function formatEdits(
  { conditionalFormats: from }: SheetData,
  { name, conditionalFormats: to }: SheetData,
): readonly Edit[] {
  if (equal(from, to)) return [];
  const added = to.length - from.length;
  const isAdded = from.length > 0 && added > 0 && equal(from, to.slice(added));
  return [
    isAdded
      ? { kind: 'addConditionalFormats', sheet: name, conditionalFormats: to.slice(0, added) }
      : { kind: 'setConditionalFormats', sheet: name, conditionalFormats: to },
  ];
}

function chartEdits(from: SheetData, to: SheetData): readonly Edit[] {
  if (from.charts === to.charts || equal(from.charts, to.charts)) return [];
  const known = new Map(from.charts.map((chart) => [chart.name, chart]));
  const kept = new Set(to.charts.map(({ name }) => name));
  const change = to.charts.flatMap((chart) => {
    const old = known.get(chart.name);
    return old && !equal(old, chart) ? [{ from: old, to: chart }] : [];
  });
  const remove = from.charts.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
  const add = to.charts.filter(({ name }) => !known.has(name));
  const reached = [...from.charts.filter(({ name }) => kept.has(name)), ...add].map(({ name }) => name);
  // In another order, which is the order in which they overlap, they are made anew.
  if (
    !equal(
      reached,
      to.charts.map(({ name }) => name),
    )
  )
    return [
      { kind: 'setCharts', sheet: to.name, remove: from.charts.map(({ name }) => name), add: to.charts, change: [] },
    ];
  return [{ kind: 'setCharts', sheet: to.name, remove, add, change }];
}

function settingsEdits(from: SheetData, to: SheetData): readonly Edit[] {
  const sheet = to.name;
  return [
    ...(equal(settingsOf(from), settingsOf(to))
      ? []
      : [{ kind: 'setSheet', sheet, settings: settingsOf(to) } as const]),
    ...(equal(from.selection, to.selection) ? [] : [{ kind: 'select', sheet, area: to.selection } as const]),
  ];
}

/** The single settings of a sheet. */
export function settingsOf(sheet: SheetData): SheetSettings {
  const { visibility, tabColor, gridlines, headings, rightToLeft, zoom, freeze, summaryAbove, autoFilter } = sheet;
  return {
    visibility,
    gridlines,
    headings,
    rightToLeft,
    zoom,
    summaryAbove,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(freeze ? { freeze } : {}),
    ...(autoFilter ? { autoFilter } : {}),
  };
}

/** At most one edit: what only `from` has is removed, what only `to` has is added. A list in another order is made anew. */
function listEdit<T>(
  from: readonly T[],
  to: readonly T[],
  edit: (remove: readonly T[], add: readonly T[]) => Edit,
): readonly Edit[] {
  if (from === to || equal(from, to)) return [];
  // Most differ in few items: what both begin and end with is not looked up.
  const fewest = Math.min(from.length, to.length);
  let head = 0;
  while (head < fewest && equal(from[head], to[head])) head += 1;
  let tail = 0;
  while (tail < fewest - head && equal(from[from.length - 1 - tail], to[to.length - 1 - tail])) tail += 1;
  const [left, right] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const remove = notIn(right, left);
  const add = notIn(left, right);
  // Removing takes away whatever is equal.
  const kept = remove.length === 0 ? from : notIn(remove, from);
  return [equal([...kept, ...add], to) ? edit(remove, add) : edit(from, to)];
}

/** Those of `items` that `others` has nothing equal to. Most are the same objects: only the rest is looked up by what it says. */
function notIn<T>(others: readonly T[], items: readonly T[]): readonly T[] {
  const same = new Set(others);
  const rest = items.filter((item) => !same.has(item));
  if (rest.length === 0) return rest;
  const equals = new Set(others.map(contentOf));
  return rest.filter((item) => !equals.has(contentOf(item)));
}

/** The same text for equal data, in whatever order its properties were set. */
function contentOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? '';
  if (Array.isArray(data)) return `[${data.map(contentOf).join(',')}]`;
  const values = data as Readonly<Record<string, unknown>>;
  return `{${Object.keys(values)
    .filter((key) => values[key] !== undefined)
    .sort()
    .map((key) => `${key}:${contentOf(values[key])}`)
    .join(',')}}`;
}
