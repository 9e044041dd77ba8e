// Adding, renaming, moving, hiding, copying and deleting worksheets, with the events Excel raises for them.

import { emptySheet, type Area, type SheetData } from '@coachbook/workbook';
import { activateSheet } from '../core/activateSheet';
import type { Core } from '../core/Core';
import { EventCode, workbookTarget } from '../core/eventCodes';
import { openSheet } from '../document/openSheet';
import { sheetSnapshot } from '../document/sheetSnapshot';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { renameSheet, renameTable } from '../formulas/renameInFormula';
import { followReferences } from '../insertDelete/followReferences';
import { uniqueName } from '../insertDelete/uniqueName';
import { checkSheetName, freeSheetName } from './sheetName';

export function addSheet(core: Core, name?: string, position?: number): SheetState {
  const wanted = name ?? freeSheetName(core.document);
  checkSheetName(core.document, wanted);
  return insertSheet(core, emptySheet(wanted), position ?? core.document.book.sheets.length);
}

export function insertSheet(core: Core, data: SheetData, position: number): SheetState {
  const { document } = core;
  const sheet = openSheet(data, document.identities);
  const sheets = [...document.book.sheets];
  sheets.splice(position, 0, sheet);
  document.setBook('sheets', sheets);
  core.events.onSheet(EventCode.worksheetAdded, sheet);
  return sheet;
}

export function setSheetName(core: Core, sheet: SheetState, name: string): void {
  const before = sheet.parts.name;
  if (before === name) return;
  checkSheetName(core.document, name, sheet);
  core.document.setPart(sheet, 'name', name);
  followReferences(core.document, (formula) => renameSheet(formula, before, name));
  core.events.onSheet(EventCode.worksheetNameChanged, sheet, { nameBefore: before, nameAfter: name });
}

/** Throws InvalidOperation for the last visible sheet and for a very hidden one. */
export function deleteSheet(core: Core, sheet: SheetState): void {
  const { document } = core;
  const { sheets } = document.book;
  const visible = sheets.filter((each) => each.parts.visibility === 'visible');
  if (sheet.parts.visibility === 'veryHidden' || (visible.length === 1 && visible[0] === sheet)) {
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  }
  // Its own cells go along with it; names of the workbook are told of with its first sheet, which may be this one.
  const isGone = (own: SheetState, row: number | undefined): boolean => own === sheet && row !== undefined;
  for (const table of sheet.parts.tables)
    followReferences(document, (formula, own, row) =>
      isGone(own, row) ? formula : renameTable(formula, table.data.name, undefined),
    );
  followReferences(document, (formula, own, row) =>
    isGone(own, row) ? formula : renameSheet(formula, sheet.parts.name, undefined),
  );
  const index = sheets.indexOf(sheet);
  const wasActive = document.activeSheet() === sheet;
  const next =
    sheets.slice(index + 1).find((each) => each.parts.visibility === 'visible') ??
    sheets
      .slice(0, index)
      .reverse()
      .find((each) => each.parts.visibility === 'visible');
  document.setBook(
    'sheets',
    sheets.filter((each) => each !== sheet),
  );
  core.events.onSheet(EventCode.worksheetDeleted, sheet);
  if (wasActive && next) activateSheet(core, next);
}

export function moveSheet(core: Core, sheet: SheetState, position: number): void {
  const { sheets } = core.document.book;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  const before = sheets.indexOf(sheet);
  if (before === position) return;
  const others = sheets.filter((each) => each !== sheet);
  others.splice(position, 0, sheet);
  core.document.setBook('sheets', others);
  core.events.raise(EventCode.worksheetMoved, [workbookTarget], {
    worksheetId: sheet.id,
    positionBefore: before,
    positionAfter: position,
    source: 'Local',
  });
}

export function setVisibility(core: Core, sheet: SheetState, visibility: SheetState['parts']['visibility']): void {
  const before = sheet.parts.visibility;
  if (before === visibility) return;
  const others = core.document.book.sheets.filter((each) => each !== sheet && each.parts.visibility === 'visible');
  if (visibility !== 'visible' && others.length === 0)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  const wasActive = core.document.activeSheet() === sheet;
  core.document.setPart(sheet, 'visibility', visibility);
  core.events.onSheet(EventCode.worksheetVisibilityChanged, sheet, {
    visibilityBefore: capital(before),
    visibilityAfter: capital(visibility),
  });
  if (visibility !== 'visible' && wasActive && others[0]) activateSheet(core, others[0]);
}

export function selectArea(core: Core, sheet: SheetState, area: Area, address: string): void {
  if (core.document.activeSheet() !== sheet) activateSheet(core, sheet);
  const before = sheet.parts.selection;
  core.document.setPart(sheet, 'selection', area);
  const same =
    before.top === area.top &&
    before.left === area.left &&
    before.bottom === area.bottom &&
    before.right === area.right;
  if (same) return;
  core.events.onSheet(EventCode.worksheetSelectionChanged, sheet, { address });
  for (const table of sheet.parts.tables) {
    const { area: inside } = table.data;
    const meets =
      inside.top <= area.bottom && inside.bottom >= area.top && inside.left <= area.right && inside.right >= area.left;
    core.events.raise(EventCode.tableSelectionChanged, [table.id], {
      worksheetId: sheet.id,
      tableId: table.id,
      address: meets ? address : '',
    });
  }
  core.events.selectionChanged();
  core.selectionChanged();
}

/** A copy with everything on it; its tables and charts get names of their own. */
export function copySheet(core: Core, sheet: SheetState, position: number): SheetState {
  const { document } = core;
  const taken = document.book.sheets.map((each) => each.parts.name);
  const { name } = sheet.parts;
  const base = name.slice(0, 31 - 4);
  const copyName =
    uniqueName(
      `${base} (`,
      taken.map((each) => each.replace(/\)$/, '')),
      2,
    ) + ')';
  const data = sheetSnapshot(sheet);
  const tableNames = document.book.sheets.flatMap((each) => each.parts.tables.map((table) => table.data.name));
  const renames = new Map<string, string>();
  const tables = data.tables.map((table) => {
    const next = uniqueName(table.name, tableNames, 2);
    tableNames.push(next);
    renames.set(table.name, next);
    return { ...table, name: next };
  });
  const copy = insertSheet(core, { ...data, name: copyName, tables, visibility: 'visible' }, position);
  followReferences(document, (formula, own) => {
    if (own !== copy) return formula;
    let next = renameSheet(formula, name, copyName);
    for (const [before, after] of renames) next = renameTable(next, before, after);
    return next;
  });
  return copy;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
