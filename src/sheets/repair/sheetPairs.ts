// Which sheet of a workbook is which of ours.

import { message } from '../../locales';
import type { SheetData, WorkbookData } from '../../workbook';
import { findSheet, type Located } from '../decode/locate';
import { sheetsFor } from '../definitions';
import type { SheetContext, SheetDefinition } from '../schema/SheetDefinition';

export interface SheetPair {
  readonly definition: SheetDefinition;
  /** The sheet where most of its tables lie, or else the one that bears its name; undefined where it is gone. */
  readonly sheet: SheetData | undefined;
  /** The same sheet of a new workbook. */
  readonly fresh: SheetData;
}

/** The sheets an engagement of its variant has, in their order. */
export function sheetPairs(workbook: WorkbookData, fresh: WorkbookData, { tables }: Located, { settings, language }: Pick<SheetContext, 'settings' | 'language'>): readonly SheetPair[] {
  return sheetsFor(settings).flatMap((definition): readonly SheetPair[] => {
    const made = fresh.sheets.find(({ name }) => name === message(language, definition.name));
    const holding = definition.tables.flatMap(({ name }) => tables.get(name)?.sheet.name ?? []);
    const name = holding[0] ?? findSheet(workbook, definition)?.name;
    return made ? [{ definition, sheet: workbook.sheets.find((sheet) => sheet.name === name), fresh: made }] : [];
  });
}
