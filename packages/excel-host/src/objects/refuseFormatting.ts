// A protected sheet lets nobody change looks unless its protection says so.

import { protectedError } from '../api/HostError';
import type { SheetState } from '../document/SheetState';

/** Throws AccessDenied. */
export function refuseFormatting(sheet: SheetState): void {
  if (sheet.parts.protection && !sheet.parts.protection.allowFormatCells) throw protectedError();
}
