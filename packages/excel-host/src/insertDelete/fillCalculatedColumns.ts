// Calculated columns fill the rows a table gains.

import type { TableData } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';

/** Writes each calculated column's formula into the empty cells of those sheet rows; styles come from the column's last row above or below. */
export function fillCalculatedColumns(
  document: WorkbookDocument,
  sheet: SheetState,
  table: TableData,
  rows: { readonly top: number; readonly bottom: number },
): void {
  for (const [position, definition] of table.columns.entries()) {
    if (definition.formula === undefined) continue;
    const column = table.area.left + position;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const cell = document.cell(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) continue;
      document.writeCell(sheet, row, column, { ...(cell ?? { column }), value: null, formula: definition.formula });
    }
  }
}
