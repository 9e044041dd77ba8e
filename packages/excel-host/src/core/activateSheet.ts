// Bringing a worksheet to the front, with the events Excel raises.

import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { HostError } from '../api/HostError';
import { EventCode } from './eventCodes';
import type { Events } from './Events';

/** Throws InvalidOperation for a hidden sheet. */
export function activateSheet(
  { document, events }: { readonly document: WorkbookDocument; readonly events: Events },
  sheet: SheetState,
): void {
  if (sheet.parts.visibility !== 'visible')
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  const { active } = document.book;
  if (active === sheet.id) return;
  const before = document.book.sheets.find((each) => each.id === active);
  document.setBook('active', sheet.id);
  if (before) events.onSheet(EventCode.worksheetDeactivated, before);
  events.onSheet(EventCode.worksheetActivated, sheet);
}
