// Brings worksheets of another workbook in: Workbook.insertWorksheetsFromBase64.

import { emptySheet, type SheetData, type WorkbookData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { renameSheet, renameTable } from '../formulas/renameInFormula';
import { invalidArgument } from '../server/Arguments';
import { followReferences } from '../insertDelete/followReferences';
import { uniqueName } from '../insertDelete/uniqueName';
import { insertSheet } from './sheetOperations';

/**
 * Sheets whose names are taken become "Name (2)", their tables get names of their own, formulas among them follow.
 * Names of the other workbook come along unless they are taken here. Throws InvalidArgument for a sheet that is not in it.
 */
export function insertSheets(
  core: Core,
  from: WorkbookData,
  wanted: readonly string[] | undefined,
  position: number,
): readonly SheetState[] {
  const { document } = core;
  const chosen = wanted ? wanted.map((name) => sheetNamed(from, name)) : from.sheets;
  const sheetNames = document.book.sheets.map((sheet) => sheet.parts.name);
  const tableNames = document.book.sheets.flatMap((sheet) => sheet.parts.tables.map((table) => table.data.name));
  const renamedSheets = new Map<string, string>();
  const renamedTables = new Map<string, string>();
  const planned = chosen.map((sheet): SheetData => {
    const name = freeName(sheet.name, sheetNames);
    sheetNames.push(name);
    if (name !== sheet.name) renamedSheets.set(sheet.name, name);
    const tables = sheet.tables.map((table) => {
      const next = uniqueName(table.name, tableNames);
      tableNames.push(next);
      if (next !== table.name) renamedTables.set(table.name, next);
      return { ...table, name: next };
    });
    return { ...emptySheet(name), ...sheet, name, tables };
  });
  const inserted = planned.map((sheet, index) => insertSheet(core, sheet, position + index));
  const follow = (formula: string): string => {
    let next = formula;
    for (const [before, after] of renamedSheets) next = renameSheet(next, before, after);
    for (const [before, after] of renamedTables) next = renameTable(next, before, after);
    return next;
  };
  if (renamedSheets.size > 0 || renamedTables.size > 0)
    followReferences(document, (formula, own) => (own && inserted.includes(own) ? follow(formula) : formula));
  const taken = new Set(document.book.names.map((entry) => entry.data.name.toUpperCase()));
  const names = from.names.filter(
    ({ name, formula }) =>
      !taken.has(name.toUpperCase()) &&
      (!formula.includes('!') ||
        planned.some((sheet) => follow(formula) !== renameSheet(follow(formula), sheet.name, undefined))),
  );
  if (names.length > 0)
    document.setBook('names', [
      ...document.book.names,
      ...names.map((data) => ({ id: document.identities.next(), data: { ...data, formula: follow(data.formula) } })),
    ]);
  return inserted;
}

function sheetNamed(from: WorkbookData, name: string): SheetData {
  const found = from.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
  if (!found) throw invalidArgument();
  return found;
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = taken.some((each) => each.toUpperCase() === name.toUpperCase());
  return isTaken
    ? `${uniqueName(
        `${name.slice(0, 27)} (`,
        taken.map((each) => each.replace(/\)$/, '')),
        2,
      )})`
    : name;
}
