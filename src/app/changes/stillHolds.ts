// Whether something can still be taken back without touching what somebody did since.

import { cellAt, sameValue, type WorkbookData } from '../../workbook';
import type { TakeBack } from './TakeBack';

/** `now` as read from the workbook. */
export function stillHolds({ expected }: TakeBack, now: WorkbookData): boolean {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  return expected.every(({ sheet, row, column, value }) => {
    const there = sheets.get(sheet);
    return there !== undefined && sameValue(cellAt(there, row, column)?.value ?? null, value);
  });
}
