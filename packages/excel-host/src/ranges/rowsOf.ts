// The rows of an area that are written one by one.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';

const limit = 100_000;

/** For taking something away only rows that hold anything count; for setting something in more rows than a workbook here keeps apart: UnsupportedFeature. */
export function rowsOf(sheet: SheetState, area: Area, setting: boolean): readonly number[] {
  if (area.bottom - area.top < limit)
    return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  if (setting)
    throw new HostError(
      'UnsupportedFeature',
      'The embedded workbook sets heights and hides rows for 100,000 rows at most.',
    );
  return [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
}
