// Bold, italic, underline and strike are switched by the cell with the cursor, for everything that is selected.

import type { Host } from '@coachbook/excel-host';
import type { Cursor } from './moves';

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike';

export function hasLook(
  host: Host,
  { sheet, row, column }: Pick<Cursor, 'sheet' | 'row' | 'column'>,
  look: Emphasis,
): boolean {
  return Boolean(host.view.cell(sheet, row, column).style.font?.[look]);
}

export function toggleFormat(host: Host, cursor: Cursor, look: Emphasis): void {
  host.user.format(cursor.sheet, cursor.areas, { [look]: !hasLook(host, cursor, look) });
}
