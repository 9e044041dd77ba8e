// Inserting and deleting what is selected: columns where whole ones are, rows of a table inside one, whole rows elsewhere.

import type { Host } from '@coachbook/excel-host';
import { LIMITS } from '@coachbook/workbook';
import type { Cursor } from './moves';

export interface Lines {
  readonly kind: 'Rows' | 'TableRows' | 'Columns';
  readonly count: number;
  insert(): void;
  remove(): void;
}

export function rowsAndColumns({ user, view }: Host, { sheet, area }: Cursor): Lines {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (area.top === 0 && area.bottom === LIMITS.rows - 1) {
    return {
      kind: 'Columns',
      count: width,
      insert: () => user.insertColumns(sheet, area.left, width),
      remove: () => user.deleteColumns(sheet, area.left, width),
    };
  }
  const wholeRows = area.left === 0 && area.right === LIMITS.columns - 1;
  const table = wholeRows ? undefined : view.tableAt(sheet, area.top, area.left);
  if (table && area.top > table.area.top && area.bottom <= table.area.bottom) {
    return {
      kind: 'TableRows',
      count: height,
      insert: () => user.insertTableRows(sheet, table.name, area.top, height),
      remove: () => user.deleteTableRows(sheet, table.name, area.top, height),
    };
  }
  return {
    kind: 'Rows',
    count: height,
    insert: () => user.insertRows(sheet, area.top, height),
    remove: () => user.deleteRows(sheet, area.top, height),
  };
}
