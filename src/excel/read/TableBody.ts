// What is read of a table.

import { parseReference, type Area } from '@coachbook/workbook';

/** Where a table lies, and the values of its header and body. */
export interface TableBody {
  readonly area: Area;
  /** Where the first of the values stands. */
  readonly first: Pick<Area, 'top' | 'left'>;
  readonly values: readonly (readonly unknown[])[];
}

/** A table's place, and the part of it in which anything stands: people drag tables down to the last of a million rows, and type into a few. */
export interface AskedBody {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

/** `properties` of the used part. Nothing comes of either where the table is not there. */
export function askBody(table: Excel.Table, properties: string): AskedBody {
  const range = table.getRange().load('address');
  return { range, used: range.getUsedRangeOrNullObject(true).load(properties) };
}

/** Undefined where there is none. */
export function placeOf(range: Excel.Range): { readonly sheet: string | undefined; readonly area: Area } | undefined {
  return range.isNullObject ? undefined : parseReference(range.address);
}
