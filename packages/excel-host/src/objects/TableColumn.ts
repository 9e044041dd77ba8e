// Excel.TableColumn and TableColumnCollection.

import { LIMITS, type Area, type FilterData, type TableColumnData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { invalidArgument, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Method } from '../server/ObjectType';
import { bodyOf, replaceTable, resizeTable, setColumnName } from '../tables/tableOperations';
import { matrixOf, writeCells } from '../ranges/writeCells';
import { valuesOf } from './cellMatrix';
import { tableOf } from './Table';

export interface ColumnRef {
  readonly table: string;
  readonly id: number;
}

export interface FoundColumn {
  readonly position: number;
  readonly column: TableColumnData;
  /** The whole column, header and totals included. */
  readonly range: RangeRef;
  readonly body: Area;
  readonly filter: FilterData | undefined;
}

export function columnOf(core: Core, ref: ColumnRef): FoundColumn {
  const { sheet, entry } = tableOf(core, ref.table);
  const position = entry.data.columns.findIndex((each) => each.id === ref.id);
  const column = entry.data.columns[position];
  if (!column) throw itemNotFound();
  const left = entry.data.area.left + position;
  return {
    position,
    column,
    range: new RangeRef(sheet, { ...entry.data.area, left, right: left }),
    body: { ...bodyOf(entry.data), left, right: left },
    filter: entry.data.filters.find((each) => each.column === position),
  };
}

function part(
  area: (found: FoundColumn, table: { readonly headerRow: boolean; readonly totalsRow: boolean }) => Area | undefined,
): Method<ColumnRef> {
  return {
    type: 'Range',
    run: (ref, _args, { core }) => {
      const wanted = area(columnOf(core, ref), tableOf(core, ref.table).entry.data);
      if (!wanted) throw itemNotFound();
      return new RangeRef(tableOf(core, ref.table).sheet, wanted);
    },
  };
}

export const TableColumn = objectType<ColumnRef>({
  name: 'TableColumn',
  identity: (ref) => ({ Id: ref.id }),
  objects: { filter: { type: 'Filter', get: (ref) => ref } },
  properties: {
    id: { get: (ref) => ref.id },
    index: { get: (ref, { core }) => columnOf(core, ref).position },
    name: {
      get: (ref, { core }) => columnOf(core, ref).column.name,
      set: (ref, value, { core }) => {
        setColumnName(core.document, tableOf(core, ref.table), columnOf(core, ref).position, textOf(value));
      },
    },
    values: {
      get: (ref, { core }) => valuesOf(core, tableOf(core, ref.table).sheet, columnOf(core, ref).range.area),
      set: (ref, value, { core }) => {
        const { range } = columnOf(core, ref);
        writeCells(core, range.sheet, range.area, value);
        core.events.changed(range.sheet, range.area);
      },
    },
  },
  methods: {
    delete: {
      run: (ref, _args, { core }) => {
        const { sheet, entry } = tableOf(core, ref.table);
        if (entry.data.columns.length === 1) throw invalidArgument();
        const { area } = columnOf(core, ref).range;
        core.shiftAndTell(
          sheet,
          { dimension: 'columns', at: area.left, count: -1, from: area.top, to: area.bottom },
          area,
          'ColumnDeleted',
        );
      },
    },
    getDataBodyRange: part(({ body }) => body),
    getHeaderRowRange: part(({ range }, { headerRow }) =>
      headerRow ? { ...range.area, bottom: range.area.top } : undefined,
    ),
    getRange: part(({ range }) => range.area),
    getTotalRowRange: part(({ range }, { totalsRow }) =>
      totalsRow ? { ...range.area, top: range.area.bottom } : undefined,
    ),
  },
});

function columns(core: Core, table: string): readonly ColumnRef[] {
  return tableOf(core, table).entry.data.columns.map(({ id }) => ({ table, id }));
}

/** By identity (a number) or name. */
function find(core: Core, table: string, key: unknown): ColumnRef | undefined {
  const all = tableOf(core, table).entry.data.columns;
  const column =
    all.find((each) => each.id === key) ??
    all.find((each) => typeof key === 'string' && each.name.toUpperCase() === key.toUpperCase()) ??
    all.find((each) => String(each.id) === key);
  return column && { table, id: column.id };
}

/** New cells to the right of the table, or among its columns; what stands beside moves away. */
function add(core: Core, table: string, args: Arguments): ColumnRef {
  const { sheet, entry } = tableOf(core, table);
  const { area, columns: before } = entry.data;
  const index = args.optionalInteger(0) ?? -1;
  const position = index < 0 ? before.length : index;
  if (position > before.length || area.right + 1 >= LIMITS.columns) throw invalidArgument();
  const at = area.left + position;
  if (position === before.length) {
    const rightFree = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      core.document.cell(sheet, area.top + row, at),
    ).every((cell) => !cell || (cell.value === null && cell.formula === undefined));
    if (!rightFree) core.shift(sheet, { dimension: 'columns', at, count: 1, from: area.top, to: area.bottom });
    resizeTable(core, tableOf(core, table), { ...area, right: at });
  } else core.shift(sheet, { dimension: 'columns', at, count: 1, from: area.top, to: area.bottom });
  const column = tableOf(core, table).entry.data.columns[position];
  if (!column) throw invalidArgument();
  const ref = { table, id: column.id };
  if (args.has(2)) setColumnName(core.document, tableOf(core, table), position, args.text(2));
  if (args.has(1)) {
    const { range, body } = columnOf(core, ref);
    const values = args.raw(1);
    const whole = Array.isArray(values) && values.length === range.area.bottom - range.area.top + 1;
    const target = whole ? range.area : body;
    matrixOf(values, target);
    writeCells(core, sheet, target, values);
  }
  core.events.changed(sheet, { ...area, left: at, right: at }, 'ColumnInserted');
  return ref;
}

export const TableColumnCollection = objectType<string>({
  name: 'TableColumnCollection',
  items: {
    type: 'TableColumn',
    list: (table, { core }) => columns(core, table),
    find: (table, key, { core }) => find(core, table, key),
  },
  properties: { count: { get: (table, { core }) => columns(core, table).length } },
  methods: {
    add: { type: 'TableColumn', run: (table, args, { core }) => add(core, table, args) },
    getCount: { run: (table, _args, { core }) => columns(core, table).length },
    getItemAt: {
      type: 'TableColumn',
      run: (table, args, { core }) => {
        const ref = columns(core, table)[args.integer(0)];
        if (!ref) throw invalidArgument();
        return ref;
      },
    },
    getItemOrNullObject: {
      type: 'TableColumn',
      run: (table, args, { core }) => find(core, table, args.raw(0)) ?? null,
    },
  },
});

/** Takes a table's column filter away or sets it. */
export function setFilter(core: Core, ref: ColumnRef, filter: Omit<FilterData, 'column'> | undefined): void {
  const { sheet, entry } = tableOf(core, ref.table);
  const { position } = columnOf(core, ref);
  const others = entry.data.filters.filter((each) => each.column !== position);
  const filters = filter ? [...others, { column: position, ...filter }].sort((a, b) => a.column - b.column) : others;
  replaceTable(core.document, sheet, ref.table, { ...entry.data, filters });
}
