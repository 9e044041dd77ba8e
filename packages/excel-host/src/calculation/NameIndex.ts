// Looks up tables and names for formulas, with an index that lives as long as the structure does not change.

import { contains, type TableData } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import type { Surroundings } from './translate';

interface Found {
  readonly sheet: string;
  readonly table: TableData;
}

export class NameIndex {
  private readonly tables = new Map<string, Found>();
  private readonly names = new Map<string, string>();
  private readonly sheetNames = new Map<string, Map<string, string>>();

  constructor(document: WorkbookDocument) {
    for (const sheet of document.book.sheets) {
      for (const entry of sheet.parts.tables)
        this.tables.set(entry.data.name.toUpperCase(), { sheet: sheet.parts.name, table: entry.data });
      const local = new Map(sheet.parts.names.map((entry) => [entry.data.name.toUpperCase(), entry.data.formula]));
      if (local.size > 0) this.sheetNames.set(sheet.parts.name.toUpperCase(), local);
    }
    for (const entry of document.book.names) this.names.set(entry.data.name.toUpperCase(), entry.data.formula);
  }

  around(sheet: SheetState, row: number, column: number, now: number): Surroundings {
    return {
      sheet: sheet.parts.name,
      row,
      column,
      now,
      table: (name) => this.tables.get(name.toUpperCase()),
      own: () => {
        const cell = { top: row, bottom: row, left: column, right: column };
        const entry = sheet.parts.tables.find((each) => contains(each.data.area, cell));
        return entry && { sheet: sheet.parts.name, table: entry.data };
      },
      name: (name, on) => {
        const wanted = name.toUpperCase();
        return this.sheetNames.get((on ?? sheet.parts.name).toUpperCase())?.get(wanted) ?? this.names.get(wanted);
      },
    };
  }
}
