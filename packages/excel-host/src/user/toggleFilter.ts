// Filter buttons on and off: of the table the cursor stands in, elsewhere of the cells around it, as Control, Shift and L do in Excel.

import { contains, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { HostError, protectedError } from '../api/HostError';
import { regionAround } from '../ranges/edges';
import { hideRows } from '../filters/filters';
import { bodyOf, replaceTable, tableAt } from '../tables/tableOperations';

/** Rows that were filtered away come back when the buttons go. Throws InvalidOperation where nothing stands that could be filtered. */
export function toggleFilter(core: Core, sheet: SheetState, area: Area): void {
  if (sheet.parts.protection) throw protectedError();
  const { document } = core;
  const table = tableAt(sheet, area.top, area.left);
  if (table && contains(table.data.area, area)) {
    hideRows(core, sheet, bodyOf(table.data), []);
    return replaceTable(document, sheet, table.id, {
      ...table.data,
      filterButton: !table.data.filterButton,
      filters: [],
    });
  }
  const { autoFilter } = sheet.parts;
  if (autoFilter) {
    hideRows(core, sheet, autoFilter.area, []);
    return document.setPart(sheet, 'autoFilter', undefined);
  }
  const wanted = area.top === area.bottom && area.left === area.right ? regionAround(sheet, area) : area;
  if (wanted.top === wanted.bottom)
    throw new HostError(
      'InvalidOperation',
      'There is nothing here to filter: a filter needs a row of headers with rows below it.',
    );
  document.setPart(sheet, 'autoFilter', { area: wanted, filters: [] });
}
