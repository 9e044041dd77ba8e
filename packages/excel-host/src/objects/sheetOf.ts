// Finding worksheets and ranges from what the API passes around: names, identities, addresses.

import { parseReference, LIMITS, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { parseStructRef } from '@borgar/fx';
import { structuredArea } from '../calculation/translate';
import { invalidArgument, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { tableNamed } from '../tables/tableOperations';

/** By identity or name. */
export function sheetOf(core: Core, key: unknown): SheetState | undefined {
  if (typeof key !== 'string') return undefined;
  return core.document.book.sheets.find((sheet) => sheet.id === key) ?? core.document.sheetNamed(key);
}

/** The area an address names on a sheet: A1, a table, a defined name, a structured reference. Throws InvalidArgument for what is none, ItemNotFound for a missing sheet. */
export function rangeAt(core: Core, sheet: SheetState, address: string): RangeRef {
  const text = address.startsWith('=') ? address.slice(1) : address;
  const reference = parseReference(text);
  if (reference) {
    const on = reference.sheet === undefined ? sheet : core.document.sheetNamed(reference.sheet);
    if (!on) throw itemNotFound();
    return new RangeRef(on, reference.area);
  }
  const named = namedRange(core, sheet, text);
  if (!named) throw invalidArgument();
  return named;
}

/** What a name, a table or a structured reference stands for, as a range. */
export function namedRange(core: Core, sheet: SheetState, text: string, depth = 0): RangeRef | undefined {
  const wanted = text.toUpperCase();
  const name = [...sheet.parts.names, ...core.document.book.names].find(
    (entry) => entry.data.name.toUpperCase() === wanted,
  );
  if (name) return depth > 10 ? undefined : referenceRange(core, sheet, name.data.formula, depth + 1);
  const structured = text.includes('[') ? parseStructRef(text) : undefined;
  const found = tableNamed(core.document, structured?.table ?? text);
  if (!found) return undefined;
  const area = structuredArea(found.entry.data, structured?.columns ?? [], structured?.sections ?? [], -1);
  return area && area !== 'outside' ? new RangeRef(found.sheet, area) : undefined;
}

/** A formula that is nothing but a reference, as a range. */
export function referenceRange(core: Core, sheet: SheetState, formula: string, depth = 0): RangeRef | undefined {
  const text = formula.replace(/^=/, '').trim();
  const reference = parseReference(text);
  if (reference) {
    const on = reference.sheet === undefined ? sheet : core.document.sheetNamed(reference.sheet);
    return on && new RangeRef(on, reference.area);
  }
  return namedRange(core, sheet, text, depth);
}

/** An argument that may be a range or an address on that sheet. */
export function rangeArgument(core: Core, args: Arguments, index: number, sheet: SheetState): RangeRef {
  const handle = args.handle(index);
  if (handle) {
    const { ref } = handle;
    if (ref instanceof RangeRef) return ref;
    throw invalidArgument();
  }
  return rangeAt(core, sheet, args.text(index));
}

/** Throws InvalidArgument for an area that leaves the sheet. */
export function checkedArea(area: Area): Area {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < LIMITS.rows &&
    area.right < LIMITS.columns &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument();
  return area;
}
