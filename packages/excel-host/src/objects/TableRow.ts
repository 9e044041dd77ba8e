// Excel.TableRow and TableRowCollection.

import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { matrixOf, writeCells } from '../ranges/writeCells';
import { invalidArgument, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType } from '../server/ObjectType';
import { bodyOf, deleteTableRows, insertTableRows } from '../tables/tableOperations';
import { valuesOf } from './cellMatrix';
import { tableOf } from './Table';

interface RowRef {
  readonly table: string;
  readonly index: number;
}

function rangeOf(core: Core, { table, index }: RowRef): RangeRef {
  const { sheet, entry } = tableOf(core, table);
  const body = bodyOf(entry.data);
  if (index < 0 || body.top + index > body.bottom) throw itemNotFound();
  return new RangeRef(sheet, { ...body, top: body.top + index, bottom: body.top + index });
}

function count(core: Core, table: string): number {
  const body = bodyOf(tableOf(core, table).entry.data);
  return body.bottom - body.top + 1;
}

export const TableRow = objectType<RowRef>({
  name: 'TableRow',
  identity: (ref) => ({ _Id: ref.index }),
  properties: {
    index: { get: (ref) => ref.index },
    values: {
      get: (ref, { core }) => valuesOf(core, rangeOf(core, ref).sheet, rangeOf(core, ref).area),
      set: (ref, value, { core }) => {
        const { sheet, area } = rangeOf(core, ref);
        writeCells(core, sheet, area, value);
        core.events.changed(sheet, area);
      },
    },
  },
  methods: {
    delete: {
      run: (ref, _args, { core }) => {
        const { area } = rangeOf(core, ref);
        deleteTableRows(core, tableOf(core, ref.table), area.top, 1);
      },
    },
    getRange: { type: 'Range', run: (ref, _args, { core }) => rangeOf(core, ref) },
  },
});

/** New rows take their place among the old ones, or (no index, -1) follow the last; an only, empty row is taken first, as in Excel. */
function add(core: Core, table: string, args: Arguments): RowRef {
  const given = args.optionalInteger(0) ?? -1;
  const values = args.raw(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const total = count(core, table);
  const index = given < 0 ? total : given;
  if (index > total || rows === 0) throw invalidArgument();
  const { entry, sheet } = tableOf(core, table);
  const body = bodyOf(entry.data);
  const target = { ...body, top: body.top + index, bottom: body.top + index + rows - 1 };
  if (Array.isArray(values)) matrixOf(values, target);
  const onlyEmpty =
    given < 0 &&
    total === 1 &&
    Array.from({ length: body.right - body.left + 1 }, (_, x) =>
      core.document.cell(sheet, body.top, body.left + x),
    ).every((cell) => !cell || (cell.value === null && cell.formula === undefined));
  if (onlyEmpty) {
    if (rows > 1) insertTableRows(core, tableOf(core, table), body.bottom + 1, rows - 1);
  } else insertTableRows(core, tableOf(core, table), body.top + index, rows);
  const at = onlyEmpty ? 0 : index;
  if (values !== undefined && values !== null)
    writeCells(core, sheet, { ...target, top: body.top + at, bottom: body.top + at + rows - 1 }, values);
  return { table, index: at };
}

export const TableRowCollection = objectType<string>({
  name: 'TableRowCollection',
  items: {
    type: 'TableRow',
    list: (table, { core }) => Array.from({ length: count(core, table) }, (_, index) => ({ table, index })),
    find: (table, key) => (typeof key === 'number' ? { table, index: key } : undefined),
  },
  properties: { count: { get: (table, { core }) => count(core, table) } },
  methods: {
    add: { type: 'TableRow', run: (table, args, { core }) => add(core, table, args) },
    deleteRowsAt: {
      run: (table, args, { core }) => {
        const found = tableOf(core, table);
        deleteTableRows(core, found, bodyOf(found.entry.data).top + args.integer(0), args.optionalInteger(1) ?? 1);
      },
    },
    getCount: { run: (table, _args, { core }) => count(core, table) },
    getItemAt: {
      type: 'TableRow',
      run: (table, args, { core }) => {
        const index = args.integer(0);
        if (index < 0 || index >= count(core, table)) throw invalidArgument();
        return { table, index };
      },
    },
  },
});
