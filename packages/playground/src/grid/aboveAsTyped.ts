// What stands above a cell, as Control and an apostrophe bring it down.

import type { Host } from '@coachbook/excel-host';

/** The text to type: a formula as it stands there, its references unmoved as in Excel; nothing in the first row. */
export function aboveAsTyped({ view }: Pick<Host, 'view'>, sheet: string, row: number, column: number): string {
  return row === 0 ? '' : view.editText(sheet, row - 1, column);
}
