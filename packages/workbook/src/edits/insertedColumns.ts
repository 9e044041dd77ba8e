// Finds where tables gained columns within: there whole columns are inserted, so that everything right of them moves along unharmed.

import type { SheetData } from '../model/sheet';
import type { WorkbookData } from '../model/workbook';
import type { Edit } from './edit';
import { insertColumns } from './insertColumns';

export interface Insertions {
  readonly insertions: readonly Edit[];
  /** The workbook once they are made. */
  readonly before: WorkbookData;
}

/** A table's column counts as inserted where its id is new and it is neither the first nor the last; columns at the end are a matter of the table's size. */
export function insertedColumns(start: WorkbookData, after: WorkbookData): Insertions {
  const insertions: Edit[] = [];
  let before = start;
  for (const to of after.sheets) {
    const was = start.sheets.find(({ name }) => name === to.name);
    if (!was || was === to || was.tables === to.tables) continue;
    for (let insertion = nextInsertion(was, to); insertion; insertion = nextInsertion(sheetOf(before, to.name), to)) {
      const next = insertColumns(before, insertion);
      // Where another table did not move along, the columns came about in some other way.
      if (
        sheetOf(next, to.name)?.tables.some(({ name, area }) =>
          to.tables.some((table) => table.name === name && table.area.left < area.left),
        )
      )
        break;
      before = next;
      insertions.push({ kind: 'insertColumns', ...insertion });
    }
  }
  return { insertions, before };
}

function sheetOf(workbook: WorkbookData, name: string): SheetData | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

function nextInsertion(
  from: SheetData | undefined,
  to: SheetData,
): { readonly sheet: string; readonly at: number; readonly count: number } | undefined {
  for (const table of to.tables) {
    const old = from?.tables.find(({ name }) => name === table.name);
    if (!old || old.columns.length >= table.columns.length) continue;
    const index = table.columns.findIndex(({ id }) => !old.columns.some((column) => column.id === id));
    if (index > 0 && index < old.columns.length) return { sheet: to.name, at: old.area.left + index, count: 1 };
  }
  return undefined;
}
