// Reading an area as Excel answers it: matrices of values, formulas, texts, formats.

import type { Area, CellData, CellValue } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { valueType } from '../core/Events';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { responseTooLarge } from '../api/HostError';

/** Cells Excel gives away in one read. */
const readLimit = 5_000_000;

export function matrix<T>(
  sheet: SheetState,
  area: Area,
  pick: (cell: CellData | undefined, row: number, column: number) => T,
): T[][] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > readLimit) throw responseTooLarge();
  return Array.from({ length: rows }, (_row, y) => {
    const cells = sheet.rows.get(area.top + y)?.cells;
    return Array.from({ length: columns }, (_cell, x) => pick(cells?.get(area.left + x), area.top + y, area.left + x));
  });
}

export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Some Excels tell 15 of the 17 digits a number may need to be the same again. */
function answered({ profile: { digits } }: Core, value: CellValue): string | number | boolean {
  const plain = plainValue(value);
  return typeof plain === 'number' && digits < 17 ? Number(plain.toPrecision(digits)) : plain;
}

export function valuesOf(core: Core, sheet: SheetState, area: Area): unknown[][] {
  core.settleValues();
  return matrix(sheet, area, (cell) => answered(core, cell?.value ?? null));
}

export function formulasOf(core: Core, sheet: SheetState, area: Area): unknown[][] {
  core.settleValues();
  return matrix(sheet, area, (cell) => cell?.formula ?? answered(core, cell?.value ?? null));
}

export function textsOf(core: Core, sheet: SheetState, area: Area): string[][] {
  core.settleValues();
  return matrix(sheet, area, (cell, row, column) =>
    cell && cell.value !== null ? numberText(cell.value, styleAt(sheet, row, column).numberFormat) : '',
  );
}

export function formatsOf(sheet: SheetState, area: Area): string[][] {
  return matrix(sheet, area, (_cell, row, column) => styleAt(sheet, row, column).numberFormat ?? 'General');
}

export function typesOf(core: Core, sheet: SheetState, area: Area): string[][] {
  core.settleValues();
  return matrix(sheet, area, (cell) => valueType(cell?.value ?? null));
}
