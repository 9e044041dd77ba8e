// A header cell with a filter button: of a table, or of cells a filter was put on outside any table.

import { isDateFormat } from 'numfmt';
import type { Area, FilterData, TableData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { Entry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { HostError, protectedError } from '../api/HostError';
import { isDay, ownGroup } from './dateGroups';
import { hideRows, textAt } from './filters';
import { bodyOf, replaceTable, tableAt } from '../tables/tableOperations';

export interface FilterHead {
  readonly body: Area;
  /** Counted from the body's left edge. */
  readonly column: number;
  readonly filters: readonly FilterData[];
  /** Absent outside tables. */
  readonly table?: Entry<TableData>;
}

export function filterHead(sheet: SheetState, row: number, column: number): FilterHead | undefined {
  const table = tableAt(sheet, row, column);
  if (table) {
    const { area, filterButton, filters, headerRow } = table.data;
    return headerRow && filterButton && row === area.top
      ? { body: bodyOf(table.data), column: column - area.left, filters, table }
      : undefined;
  }
  const { autoFilter } = sheet.parts;
  if (!autoFilter || row !== autoFilter.area.top || column < autoFilter.area.left || column > autoFilter.area.right)
    return undefined;
  return {
    body: { ...autoFilter.area, top: autoFilter.area.top + 1 },
    column: column - autoFilter.area.left,
    filters: autoFilter.filters,
  };
}

/** Sets (or with null takes away) the filter of the column with that header. Throws ItemNotFound where no button is, AccessDenied on a protected sheet that does not allow filtering. */
export function setHeadFilter(
  core: Core,
  sheet: SheetState,
  row: number,
  at: number,
  filter: Omit<FilterData, 'column'> | null,
): void {
  const head = filterHead(sheet, row, at);
  if (!head) throw new HostError('ItemNotFound', 'There is no filter button on this cell.');
  const { body, column, filters, table } = head;
  if (sheet.parts.protection && !sheet.parts.protection.allowAutoFilter) throw protectedError();
  const others = filters.filter((each) => each.column !== column);
  const next = filter
    ? [...others, { column, ...withDates(core, sheet, body, at, filter) }].sort((a, b) => a.column - b.column)
    : others;
  if (table) replaceTable(core.document, sheet, table.id, { ...table.data, filters: next });
  else core.document.setPart(sheet, 'autoFilter', { area: { ...body, top: body.top - 1 }, filters: next });
  hideRows(core, sheet, body, next);
}

/** What a person chose by its texts: Excel keeps the dates among them as dates, whatever they look like. */
function withDates(
  core: Core,
  sheet: SheetState,
  body: Area,
  column: number,
  filter: Omit<FilterData, 'column'>,
): Omit<FilterData, 'column'> {
  if (!filter.values) return filter;
  const values = new Set(filter.values);
  const dates = new Set<string>();
  const [inTexts, inDates] = [new Set<string>(), new Set<string>()];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const text = textAt(core, sheet, row, column);
    if (!values.has(text)) continue;
    const value = core.valueAt(sheet, row, column);
    const isDate =
      typeof value === 'number' && isDay(value) && isDateFormat(styleAt(sheet, row, column).numberFormat ?? '');
    if (isDate) dates.add(ownGroup(value));
    (isDate ? inDates : inTexts).add(text);
  }
  return dates.size === 0
    ? filter
    : { ...filter, values: filter.values.filter((text) => inTexts.has(text) || !inDates.has(text)), dates: [...dates] };
}
