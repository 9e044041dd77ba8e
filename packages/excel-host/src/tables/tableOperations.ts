// Making, resizing, naming and undoing tables.

import {
  areaAddress,
  contains,
  intersect,
  LIMITS,
  quoteSheet,
  type Area,
  type TableColumnData,
  type TableData,
} from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { EventCode, workbookTarget } from '../core/eventCodes';
import type { Entry } from '../document/Entry';
import { replaceEntry } from '../document/Entry';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { HostError } from '../api/HostError';
import { structuredArea } from '../calculation/translate';
import { releaseTable, renameColumn, renameTable } from '../formulas/renameInFormula';
import { checkName } from '../names/checkName';
import { followReferences } from '../insertDelete/followReferences';
import { TakenNames } from '../insertDelete/TakenNames';
import { uniqueName } from '../insertDelete/uniqueName';
import { fillCalculatedColumns } from '../insertDelete/fillCalculatedColumns';

export interface FoundTable {
  readonly sheet: SheetState;
  readonly entry: Entry<TableData>;
}

export function findTable(
  document: WorkbookDocument,
  matches: (entry: Entry<TableData>) => boolean,
): FoundTable | undefined {
  for (const sheet of document.book.sheets) {
    const entry = sheet.parts.tables.find(matches);
    if (entry) return { sheet, entry };
  }
  return undefined;
}

export function tableNamed(document: WorkbookDocument, name: string): FoundTable | undefined {
  return findTable(document, (entry) => entry.data.name.toUpperCase() === name.toUpperCase());
}

export function tableAt(sheet: SheetState, row: number, column: number): Entry<TableData> | undefined {
  return sheet.parts.tables.find((entry) =>
    contains(entry.data.area, { top: row, bottom: row, left: column, right: column }),
  );
}

export function replaceTable(
  document: WorkbookDocument,
  sheet: SheetState,
  id: string,
  data: TableData | undefined,
): void {
  document.setPart(sheet, 'tables', replaceEntry(sheet.parts.tables, id, data));
}

/** First and last sheet row of the body. */
export function bodyOf(table: TableData): Area {
  return {
    ...table.area,
    top: table.area.top + (table.headerRow ? 1 : 0),
    bottom: table.area.bottom - (table.totalsRow ? 1 : 0),
  };
}

/** Throws MergedRangeConflict where the cells belong to a table or are merged. Without headers a header row is put above and the cells move down. */
export function addTable(core: Core, sheet: SheetState, wanted: Area, hasHeaders: boolean): Entry<TableData> {
  const { document } = core;
  refuseOverlap(sheet, wanted);
  let area = wanted;
  if (!hasHeaders) {
    core.shift(sheet, { dimension: 'rows', at: area.top, count: 1, from: area.left, to: area.right });
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  const columns: TableColumnData[] = [];
  const names = new TakenNames([]);
  for (let column = area.left; column <= area.right; column += 1) {
    const name = writeHeader(document, sheet, area.top, column, names, column - area.left + 1);
    columns.push({ id: columns.length + 1, name });
  }
  const taken = document.book.sheets
    .flatMap((each) => each.parts.tables.map((entry) => entry.data.name))
    .concat(document.book.names.map((entry) => entry.data.name));
  const data: TableData = {
    name: uniqueName('Table', taken, 1),
    area,
    columns,
    style: 'TableStyleMedium2',
    headerRow: true,
    totalsRow: false,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filters: [],
  };
  const entry = { id: document.identities.next(), data };
  document.setPart(sheet, 'tables', [...sheet.parts.tables, entry]);
  core.events.raise(EventCode.tableAdded, [workbookTarget, sheet.id], {
    tableId: entry.id,
    worksheetId: sheet.id,
    source: 'Local',
  });
  noticeCalculatedColumns(document, sheet, entry.id);
  return sheet.parts.tables.find((each) => each.id === entry.id) ?? entry;
}

/** Header cells hold text, and each name once: as Excel makes them. */
function writeHeader(
  document: WorkbookDocument,
  sheet: SheetState,
  row: number,
  column: number,
  names: TakenNames,
  number: number,
): string {
  const cell = document.cell(sheet, row, column);
  const text = numberText(cell?.value ?? null, styleAt(sheet, row, column).numberFormat);
  const name = text === '' ? names.take('Column', number) : names.take(text);
  if (cell?.value !== name || cell.formula !== undefined) {
    const { formula: _formula, ...rest } = cell ?? { column, value: null };
    document.writeCell(sheet, row, column, { ...rest, value: name });
  }
  return name;
}

export function refuseOverlap(sheet: SheetState, area: Area, except?: string): void {
  const met =
    sheet.parts.tables.some((entry) => entry.id !== except && intersect(entry.data.area, area)) ||
    sheet.parts.merges.some((merge) => intersect(merge, area));
  if (met)
    throw new HostError(
      'MergedRangeConflict',
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    );
}

export function setTableName(document: WorkbookDocument, found: FoundTable, name: string): void {
  const { sheet, entry } = found;
  const before = entry.data.name;
  if (before === name) return;
  checkName(name);
  const other = tableNamed(document, name);
  const taken =
    (other && other.entry.id !== entry.id) ||
    document.book.names.some((each) => each.data.name.toUpperCase() === name.toUpperCase());
  if (taken) throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  replaceTable(document, sheet, entry.id, { ...entry.data, name });
  followReferences(document, (formula) => renameTable(formula, before, name));
}

/** Gives a column another name; header cell and formulas follow. Answers the name it got: a taken one is numbered. */
export function setColumnName(document: WorkbookDocument, found: FoundTable, position: number, wanted: string): string {
  const { sheet } = found;
  const entry = sheet.parts.tables.find((each) => each.id === found.entry.id) ?? found.entry;
  const column = entry.data.columns[position];
  if (!column) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  const others = entry.data.columns.filter((each) => each !== column).map((each) => each.name);
  const name = wanted === '' ? uniqueName('Column', others, position + 1) : uniqueName(wanted, others);
  if (name !== column.name) {
    replaceTable(document, sheet, entry.id, {
      ...entry.data,
      columns: entry.data.columns.map((each) => (each === column ? { ...each, name } : each)),
    });
    followReferences(document, (formula, own, row, at) => {
      const inside =
        own === sheet &&
        row !== undefined &&
        at !== undefined &&
        contains(entry.data.area, { top: row, bottom: row, left: at, right: at });
      return renameColumn(formula, entry.data.name, inside, column.name, name);
    });
  }
  if (entry.data.headerRow) {
    const at = entry.data.area.left + position;
    const cell = document.cell(sheet, entry.data.area.top, at);
    if (cell?.value !== name || cell.formula !== undefined)
      document.writeCell(sheet, entry.data.area.top, at, {
        column: at,
        value: name,
        ...(cell?.style && { style: cell.style }),
      });
  }
  return name;
}

/** Throws InvalidArgument unless the header row stays where it is (Table.resize in Microsoft's reference). */
export function resizeTable(core: Core, found: FoundTable, area: Area): void {
  const { document } = core;
  const { sheet, entry } = found;
  const { data } = entry;
  const meets = intersect(area, data.area);
  if (!meets || (data.headerRow && area.top !== data.area.top) || area.bottom === area.top)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  refuseOverlap(sheet, area, entry.id);
  const columns: TableColumnData[] = [];
  let nextId = Math.max(0, ...data.columns.map((column) => column.id)) + 1;
  const names = new TakenNames(data.columns.map((each) => each.name));
  for (let column = area.left; column <= area.right; column += 1) {
    const known =
      column >= data.area.left && column <= data.area.right ? data.columns[column - data.area.left] : undefined;
    if (known) columns.push(known);
    else {
      columns.push({ id: nextId, name: writeHeader(document, sheet, area.top, column, names, column - area.left + 1) });
      nextId += 1;
    }
  }
  const next: TableData = { ...data, area, columns };
  replaceTable(document, sheet, entry.id, next);
  if (area.bottom > data.area.bottom)
    fillCalculatedColumns(document, sheet, next, { top: bodyOf(data).bottom + 1, bottom: bodyOf(next).bottom });
  noticeCalculatedColumns(document, sheet, entry.id);
}

/** The table goes, its cells stay (convert) or go with it (delete). References become plain ones or #REF!. */
export function removeTable(core: Core, found: FoundTable): void {
  const { sheet, entry } = found;
  replaceTable(core.document, sheet, entry.id, undefined);
  core.events.raise(EventCode.tableDeleted, [workbookTarget, sheet.id], {
    tableId: entry.id,
    tableName: entry.data.name,
    worksheetId: sheet.id,
    source: 'Local',
  });
}

/** The cells stay, and formulas go on meaning the same ones: Excel writes their addresses in place of the table's name. */
export function convertToRange(core: Core, found: FoundTable): void {
  const { sheet, entry } = found;
  const { data } = entry;
  const named = sheet.parts.name;
  followReferences(core.document, (formula, own, row, column) => {
    const inside =
      own === sheet &&
      row !== undefined &&
      column !== undefined &&
      contains(data.area, { top: row, bottom: row, left: column, right: column });
    return releaseTable(formula, data.name, inside, (columns, sections) => {
      const area = structuredArea(data, columns, sections, row ?? -1);
      return area && area !== 'outside'
        ? `${own === sheet && inside ? '' : `${quoteSheet(named)}!`}${areaAddress(area, true)}`
        : undefined;
    });
  });
  removeTable(core, found);
}

/** Rows of the table alone, above sheet row `at`; what stands below the table moves down. */
export function insertTableRows(core: Core, found: FoundTable, at: number, count: number): void {
  const { sheet, entry } = found;
  const { area } = entry.data;
  const body = bodyOf(entry.data);
  if (at < body.top || at > body.bottom + 1 || count < 1 || area.bottom + count >= LIMITS.rows)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  core.shift(sheet, { dimension: 'rows', at, count, from: area.left, to: area.right });
  const grown = sheet.parts.tables.find((each) => each.id === entry.id);
  if (grown && grown.data.area.bottom === area.bottom) {
    const next = { ...grown.data, area: { ...grown.data.area, bottom: area.bottom + count } };
    replaceTable(core.document, sheet, entry.id, next);
    fillCalculatedColumns(core.document, sheet, next, { top: at, bottom: at + count - 1 });
  }
  core.events.changed(sheet, { ...area, top: at, bottom: at + count - 1 }, 'RowInserted');
}

/** The last row of a body is emptied instead: a table keeps one. */
export function deleteTableRows(core: Core, found: FoundTable, at: number, count: number): void {
  const { sheet, entry } = found;
  const body = bodyOf(entry.data);
  if (at < body.top || at + count - 1 > body.bottom || count < 1)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  const all = count === body.bottom - body.top + 1;
  const deleted = all ? count - 1 : count;
  if (deleted > 0)
    core.shift(sheet, { dimension: 'rows', at: all ? at + 1 : at, count: -deleted, from: body.left, to: body.right });
  if (all) {
    for (let column = body.left; column <= body.right; column += 1) {
      const cell = core.document.cell(sheet, at, column);
      if (cell)
        core.document.writeCell(sheet, at, column, cell.style ? { column, value: null, style: cell.style } : undefined);
    }
  }
  core.events.changed(sheet, { ...body, top: at, bottom: at + count - 1 }, 'RowDeleted');
}

/** A column whose body cells all hold the same formula is a calculated column from then on; one that holds none is none any more. */
export function noticeCalculatedColumns(
  document: WorkbookDocument,
  sheet: SheetState,
  id: string,
  columns?: { readonly left: number; readonly right: number },
): void {
  const entry = sheet.parts.tables.find((each) => each.id === id);
  if (!entry) return;
  const body = bodyOf(entry.data);
  let changed = false;
  const next = entry.data.columns.map((definition, position) => {
    const column = entry.data.area.left + position;
    if (columns && (column < columns.left || column > columns.right)) return definition;
    const first = document.cell(sheet, body.top, column)?.formula;
    let same = first !== undefined;
    let any = first !== undefined && first === definition.formula;
    for (let row = body.top + 1; row <= body.bottom && (same || !any); row += 1) {
      const formula = document.cell(sheet, row, column)?.formula;
      if (formula !== first) same = false;
      if (formula !== undefined && formula === definition.formula) any = true;
    }
    if (same && first !== undefined && first !== definition.formula) {
      changed = true;
      return { ...definition, formula: first };
    }
    if (definition.formula !== undefined && !any && !same) {
      changed = true;
      const { formula: _gone, ...rest } = definition;
      return rest;
    }
    return definition;
  });
  if (changed) replaceTable(document, sheet, id, { ...entry.data, columns: next });
}

export function tableAddress(table: TableData): string {
  return areaAddress(table.area);
}
