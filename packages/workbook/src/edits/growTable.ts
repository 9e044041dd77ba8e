// A table that gets more rows at its end: as Excel does it, except that nothing is moved out of the way.

import type { SheetData } from '../model/sheet';
import type { TableData } from '../model/table';
import { SheetDraft } from './sheetDraft';

/** Something stands where a table would have to grow. Nothing was changed. */
export class TableBlockedError extends Error {
  override readonly name = 'TableBlockedError';
  constructor(
    readonly table: string,
    readonly sheet: string,
  ) {
    super(`Something stands below the table ${table} on the sheet ${sheet}.`);
  }
}

/** The area of a table with `count` more rows in its body. */
export function grownTable(table: TableData, count: number): TableData {
  return { ...table, area: { ...table.area, bottom: table.area.bottom + count } };
}

/**
 * The sheet with `count` blank rows at the end of the table's body, which look like the last one. Throws TableBlockedError where cells below it are filled, or it shows totals:
 * plain data has nobody to recalculate what would refer to moved cells.
 */
export function growTable(sheet: SheetData, name: string, count: number): SheetData {
  const table = sheet.tables.find((one) => one.name === name);
  if (!table) return sheet;
  const { left, right, bottom } = table.area;
  const draft = new SheetDraft(sheet);
  if (table.totalsRow) throw new TableBlockedError(name, sheet.name);
  for (let row = bottom + 1; row <= bottom + count; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const below = draft.cell(row, column);
      if ((below?.value ?? null) !== null || below?.formula !== undefined)
        throw new TableBlockedError(name, sheet.name);
      const style = draft.cell(bottom, column)?.style;
      if (style) draft.set(row, column, { value: null, style });
    }
  }
  return draft.finish({ tables: sheet.tables.map((one) => (one === table ? grownTable(table, count) : one)) });
}
