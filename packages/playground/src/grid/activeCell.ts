// The cell with the cursor.

import type { Injector } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { UNIT } from './unit';

/** Zero-based row and column of the cursor on that sheet. */
export function activeCell(
  injector: Injector,
  subUnitId: string,
): { readonly row: number; readonly column: number } | undefined {
  const primary = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(UNIT)
    .getSelectionsOfWorksheet(subUnitId)
    .at(-1)?.primary;
  return primary ? { row: primary.actualRow, column: primary.actualColumn } : undefined;
}
