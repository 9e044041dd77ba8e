// What Excel accepts as a worksheet's name.

import { LIMITS } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { HostError } from '../api/HostError';
import { uniqueName } from '../insertDelete/uniqueName';

/** Throws InvalidArgument for a bad name, ItemAlreadyExists for a taken one (support.microsoft.com, "Rename a worksheet"). */
export function checkSheetName(document: WorkbookDocument, name: string, except?: SheetState): void {
  const bad =
    name.trim() === '' ||
    name.length > LIMITS.sheetName ||
    /[\\/?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toUpperCase() === 'HISTORY';
  if (bad) throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  const taken = document.sheetNamed(name);
  if (taken && taken !== except)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** "Sheet2" and on, as Excel counts. */
export function freeSheetName(document: WorkbookDocument): string {
  return uniqueName(
    'Sheet',
    document.book.sheets.map((sheet) => sheet.parts.name),
    1,
  );
}
