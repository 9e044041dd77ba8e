// Formulas written into a column of a table that holds nothing else: Excel makes them a calculated column, and so fills the cells of rows that were blank.

import {
  cellAt,
  type CellValue,
  type Edit,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { stretches } from './stretches';

/**
 * The same edits, with the cells emptied again that Excel fills of its own accord (OfficeDev/office-js#2093, "by design"): those of the same column that held nothing. A formula that is written to the whole column is meant to fill it.
 * `before`: the workbook as it was just read.
 */
export function withoutFilling(edits: readonly Edit[], before: WorkbookData): readonly Edit[] {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap((edit): readonly Edit[] => {
    const sheet = edit.kind === 'setFormulas' ? sheets.get(edit.sheet) : undefined;
    if (edit.kind !== 'setFormulas' || !sheet) return [edit];
    return [edit, ...sheet.tables.flatMap((table) => emptied(edit, sheet, table))];
  });
}

function emptied(
  { sheet: name, top, left, formulas }: Extract<Edit, { kind: 'setFormulas' }>,
  sheet: SheetData,
  { area, headerRow, totalsRow }: TableData,
): readonly Edit[] {
  const [first, last] = [area.top + (headerRow ? 1 : 0), area.bottom - (totalsRow ? 1 : 0)];
  const bottom = top + formulas.length - 1;
  if (top < first || bottom > last || (top === first && bottom === last)) return [];
  return (formulas[0] ?? []).flatMap((_, offset): readonly Edit[] => {
    const column = left + offset;
    if (column < area.left || column > area.right || formulas.every((row) => row[offset] === undefined)) return [];
    const rows = Array.from({ length: last - first + 1 }, (__, index) => first + index).filter(
      (row) => formulas[row - top]?.[offset] === undefined,
    );
    const held = rows.some((row) => {
      const cell = cellAt(sheet, row, column);
      return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
    });
    return held
      ? []
      : stretches(rows).map(([from, to]) => ({
          kind: 'setValues',
          sheet: name,
          top: from,
          left: column,
          values: Array.from({ length: to - from + 1 }, (): readonly CellValue[] => [null]),
        }));
  });
}
