// What stands in a cell, as text.

import type { CellValue } from '@coachbook/workbook';

/** Blank for nothing; an error is its own text. */
export function textOf(value: CellValue): string {
  return value === null ? '' : typeof value === 'object' ? value.error : String(value).trim();
}
