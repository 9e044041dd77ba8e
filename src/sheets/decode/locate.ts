// Finds our tables and their columns in a workbook as people left it: renamed sheets, moved and renamed columns, another language.

import { cellAt, type SheetData, type TableData, type WorkbookData } from '@coachbook/workbook';
import { keyOfText, message, LANGUAGES, type MessageKey } from '../../locales';
import { SHEETS } from '../definitions';
import type { SheetDefinition, TableDefinition } from '../schema/SheetDefinition';
import { type peopleNames } from '../values/references';
import { bodyEnd } from './lastBodyRow';
import type { LocatedTable } from './LocatedTable';
import { matrixColumns } from './matrixColumns';
import { textOf } from './textOf';

export interface Located {
  readonly tables: ReadonlyMap<string, LocatedTable>;
  /** Definitions whose table is nowhere. */
  readonly missing: readonly TableDefinition[];
}

/** Where everything of ours lies: tables, their columns, and which column of the matrix is whose. */
export function locate(workbook: WorkbookData): Located {
  const { tables, missing } = locateTables(workbook);
  const people = peopleOf(
    [...tables.values()].find(({ definition }) => definition.kind === 'input' && definition.table === 'people'),
  );
  const withCrossings = [...tables].map(
    ([name, table]) =>
      [
        name,
        table.definition.kind === 'matrix' ? { ...table, crossings: matrixColumns(table, people) } : table,
      ] as const,
  );
  return { tables: new Map(withCrossings), missing };
}

/** Ids and names, as far as the matrix's headers speak of them. */
function peopleOf(people: LocatedTable | undefined): Parameters<typeof peopleNames>[0] {
  if (!people) return [];
  const rows = Array.from({ length: people.last - people.first + 1 }, (_, y) => people.first + y);
  return rows
    .map((row) => ({ id: textOf(valueAt(people, row, 'id')), name: textOf(valueAt(people, row, 'name')) }))
    .filter(({ id, name }) => id !== '' || name !== '');
}

/**
 * By the table's name, if at least one header is ours: somebody else's table may be called Goals as well; where the name is gone, by headers: the table that has most of ours, and at least half, unless it has more of another of our
 * tables that is there under its name: then it is a copy that somebody keeps.
 */
function locateTables(workbook: WorkbookData): Located {
  const all = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const taken = new Set<TableData>();
  const tables = new Map<string, LocatedTable>();
  const definitions = SHEETS.flatMap((sheet: SheetDefinition) => sheet.tables);
  const take = (definition: TableDefinition, found: { readonly sheet: SheetData; readonly table: TableData }): void => {
    taken.add(found.table);
    tables.set(definition.name, locateColumns(definition, found.sheet, found.table));
  };
  for (const definition of definitions) {
    const named = all.find(
      ({ table }) => table.name.toLowerCase() === definition.name.toLowerCase() && headersOf(definition, table) > 0,
    );
    if (named) take(definition, named);
  }
  const guesses = all
    .filter(({ table }) => !taken.has(table))
    .flatMap((found) => {
      const fits = definitions.map((definition) => ({ definition, found, ...fitOf(definition, found) }));
      const most = Math.max(...fits.map(({ count }) => count));
      return fits.filter(({ count, share }) => count === most && share >= 0.5);
    })
    .sort((a, b) => b.count - a.count || b.share - a.share);
  for (const { definition, found } of guesses)
    if (!tables.has(definition.name) && !taken.has(found.table)) take(definition, found);
  return { tables, missing: definitions.filter(({ name }) => !tables.has(name)) };
}

/** How many of a definition's headers a table has, of a record its fields as well, and what share of each. What is computed is overwritten: only a table with every header can be it. */
function fitOf(
  definition: TableDefinition,
  { sheet, table }: { readonly sheet: SheetData; readonly table: TableData },
): { readonly count: number; readonly share: number } {
  const headers = headersOf(definition, table);
  const share = headers / keysOf(definition).length;
  if (definition.kind === 'output') return { count: headers, share: share < 1 ? 0 : 1 };
  if (definition.kind !== 'record') return { count: headers, share };
  const fields = headers === 0 ? 0 : fieldRows(locateColumns(definition, sheet, table)).size;
  return { count: headers + fields, share: Math.min(share, fields / definition.fields.length) };
}

/** Whether most of a table's headers are those of one of our tables, under whatever name it goes. */
export function resemblesOurTable(headers: readonly string[]): boolean {
  return SHEETS.flatMap((sheet: SheetDefinition) => sheet.tables).some((definition) => {
    const count = keysOf(definition).length;
    return count > 2 && matchingHeaders(definition, headers) * 2 >= count;
  });
}

/** Column keys with the message key of their header. */
export function keysOf(definition: TableDefinition): readonly { readonly key: string; readonly header: MessageKey }[] {
  if (definition.kind !== 'record') return definition.columns.map(({ key, header }) => ({ key, header }));
  return (['label', 'value', 'help'] as const).map((key) => ({ key, header: `column.record.${key}` }));
}

/** How many of our columns the table's headers name. */
function headersOf(definition: TableDefinition, { columns }: TableData): number {
  return matchingHeaders(
    definition,
    columns.map(({ name }) => name),
  );
}

/** How many of a definition's columns the headers name, in any language we ship. */
export function matchingHeaders(definition: TableDefinition, headers: readonly string[]): number {
  const known = headersByDefinition(definition);
  return new Set(headers.map((header) => keyOfHeader(header, known)).filter((key) => key !== undefined)).size;
}

function locateColumns(definition: TableDefinition, sheet: SheetData, table: TableData): LocatedTable {
  const wanted = keysOf(definition);
  const known = headersByDefinition(definition);
  const columns = new Map<string, number>();
  const repeated: string[] = [];
  const unnamed: { readonly id: number; readonly at: number }[] = [];
  table.columns.forEach(({ name, id }, index) => {
    const at = table.area.left + index;
    const key = keyOfHeader(name, known);
    if (key === undefined) unnamed.push({ id, at });
    else if (columns.has(key)) repeated.push(key);
    else columns.set(key, at);
  });
  // A header nobody knows: the column is still ours if its id is, and no other column bears our header.
  // In a matrix, a header nobody knows may be a person's.
  for (const { id, at } of definition.kind === 'matrix' ? [] : unnamed) {
    const key = wanted[id - 1]?.key;
    if (key !== undefined && !columns.has(key)) columns.set(key, at);
  }
  return {
    definition,
    sheet,
    table,
    columns,
    repeated,
    first: table.area.top + (table.headerRow ? 1 : 0),
    ...bodyEnd(sheet, table),
  };
}

interface KnownHeaders {
  /** Keys of columns by the message key of their header. */
  readonly byHeader: ReadonlyMap<MessageKey, string>;
  /** Beginnings of those message keys. */
  readonly scopes: ReadonlySet<string>;
}

const knownHeaders = new WeakMap<TableDefinition, KnownHeaders>();

/** Worked out once for each definition: every table of a workbook is asked about every one. */
function headersByDefinition(definition: TableDefinition): KnownHeaders {
  const known = knownHeaders.get(definition);
  if (known) return known;
  const byHeader = new Map(keysOf(definition).map(({ key, header }) => [header, key]));
  const made = { byHeader, scopes: new Set([...byHeader.keys()].map((key) => key.slice(0, key.lastIndexOf('.') + 1))) };
  knownHeaders.set(definition, made);
  return made;
}

function keyOfHeader(header: string, { byHeader, scopes }: KnownHeaders): string | undefined {
  for (const scope of scopes)
    for (const key of keyOfText(scope, header)) if (byHeader.has(key)) return byHeader.get(key);
  return undefined;
}

/** The sheet that bears a definition's name in any language. */
export function findSheet(workbook: WorkbookData, definition: SheetDefinition): SheetData | undefined {
  const names = LANGUAGES.map((language) => message(language, definition.name).toLowerCase());
  return workbook.sheets.find(({ name }) => names.includes(name.toLowerCase()));
}

/** The value in a body row of a located table, by our column key; null where column or cell is not there. */
export function valueAt(located: LocatedTable, row: number, key: string) {
  const column = located.columns.get(key);
  return column === undefined ? null : (cellAt(located.sheet, row, column)?.value ?? null);
}

/**
 * The sheet row of each field of a record, by its key: label by label, in any language. A label that was emptied is looked for where it stood, below the field before it; one that was
 * changed too, as long as no line was added or taken away.
 */
export function fieldRows(located: LocatedTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (located.definition.kind !== 'record') return rows;
  const { fields, record } = located.definition;
  const byLabel = new Map(fields.map(({ key, label }) => [label as string, key]));
  const unknown = new Map<number, string>();
  for (let at = located.first; at <= located.last; at += 1) {
    const text = textOf(valueAt(located, at, 'label'));
    const key = keyOfText(record === 'settings' ? 'setting.' : `column.${record}.`, text)
      .map((label) => byLabel.get(label))
      .find((one) => one !== undefined);
    if (key === undefined) unknown.set(at, text);
    else if (!rows.has(key)) rows.set(key, at);
  }
  const isWhole = located.last - located.first + 1 === fields.length;
  fields.forEach(({ key }, index) => {
    if (rows.has(key)) return;
    const before = fields[index - 1]?.key;
    const at = before === undefined ? located.first : (rows.get(before) ?? -2) + 1;
    const text = unknown.get(at);
    if (text === '' || (text !== undefined && isWhole && at === located.first + index)) rows.set(key, at);
  });
  return rows;
}
