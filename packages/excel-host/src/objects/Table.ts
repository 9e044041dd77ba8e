// Excel.Table and its collections.

import type { TableData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { EventCode, workbookTarget } from '../core/eventCodes';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { clearCells } from '../ranges/clearCells';
import { booleanOf, invalidArgument, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import type { Call } from '../server/Call';
import { objectType, type Items, type Property } from '../server/ObjectType';
import { applyFilters } from '../filters/filters';
import {
  addTable,
  bodyOf,
  convertToRange,
  findTable,
  removeTable,
  replaceTable,
  resizeTable,
  setTableName,
  tableNamed,
  type FoundTable,
} from '../tables/tableOperations';
import { setTotals } from '../tables/totals';
import { rangeAt, rangeArgument } from './sheetOf';

/** Tables of one sheet, or (undefined) of the workbook. */
export interface TableScope {
  readonly sheet: SheetState | undefined;
}

/** A table is referred to by its identity. Throws ItemNotFound when it is gone. */
export function tableOf(core: Core, id: string): FoundTable {
  const found = findTable(core.document, (entry) => entry.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(core: Core, id: string, patch: Partial<TableData>): void {
  const { sheet, entry } = tableOf(core, id);
  replaceTable(core.document, sheet, id, { ...entry.data, ...patch });
}

function flag(key: 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButton'): Property<string> {
  return {
    get: (id, { core }) => tableOf(core, id).entry.data[key],
    set: (id, value, { core }) => change(core, id, { [key]: booleanOf(value) }),
  };
}

export const Table = objectType<string>({
  name: 'Table',
  identity: (id) => ({ Id: id }),
  events: {
    DataChangedEvent: { code: EventCode.tableChanged, target: (id) => id },
    SelectionChangedEvent: { code: EventCode.tableSelectionChanged, target: (id) => id },
  },
  objects: {
    autoFilter: { type: 'AutoFilter', get: (id) => ({ table: id }) },
    columns: { type: 'TableColumnCollection', get: (id) => id },
    rows: { type: 'TableRowCollection', get: (id) => id },
    sort: { type: 'TableSort', get: (id) => id },
    worksheet: { type: 'Worksheet', get: (id, { core }) => tableOf(core, id).sheet },
  },
  properties: {
    highlightFirstColumn: flag('firstColumn'),
    highlightLastColumn: flag('lastColumn'),
    id: { get: (id) => id },
    legacyId: { get: (id) => String(Number.parseInt(id.slice(-13, -1), 16)) },
    name: {
      get: (id, { core }) => tableOf(core, id).entry.data.name,
      set: (id, value, { core }) => setTableName(core.document, tableOf(core, id), textOf(value)),
    },
    showBandedColumns: flag('bandedColumns'),
    showBandedRows: flag('bandedRows'),
    showFilterButton: flag('filterButton'),
    showHeaders: {
      get: (id, { core }) => tableOf(core, id).entry.data.headerRow,
      set: (id, value, { core }) => {
        const { entry } = tableOf(core, id);
        const shown = booleanOf(value);
        if (shown === entry.data.headerRow) return;
        if (shown) throw invalidArgument();
        clearCells(core, tableOf(core, id).sheet, { ...entry.data.area, bottom: entry.data.area.top }, 'Contents');
        change(core, id, {
          headerRow: false,
          filterButton: false,
          area: { ...entry.data.area, top: entry.data.area.top + 1 },
        });
      },
    },
    showTotals: {
      get: (id, { core }) => tableOf(core, id).entry.data.totalsRow,
      set: (id, value, { core }) => setTotals(core, tableOf(core, id), booleanOf(value)),
    },
    style: {
      get: (id, { core }) => tableOf(core, id).entry.data.style ?? '',
      set: (id, value, { core }) => {
        const style = textOf(value);
        if (
          style !== '' &&
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
        )
          throw invalidArgument();
        change(core, id, { style: style === '' ? null : style });
      },
    },
  },
  methods: {
    clearFilters: {
      run: (id, _args, { core }) => {
        change(core, id, { filters: [] });
        applyFilters(core, tableOf(core, id));
      },
    },
    convertToRange: {
      type: 'Range',
      run: (id, _args, { core }) => {
        const found = tableOf(core, id);
        convertToRange(core, found);
        return new RangeRef(found.sheet, found.entry.data.area);
      },
    },
    delete: {
      run: (id, _args, { core }) => {
        const found = tableOf(core, id);
        removeTable(core, found);
        clearCells(core, found.sheet, found.entry.data.area, 'Contents');
        core.events.changed(found.sheet, found.entry.data.area);
      },
    },
    getDataBodyRange: { type: 'Range', run: (id, _args, { core }) => ranged(tableOf(core, id), bodyOf) },
    getHeaderRowRange: {
      type: 'Range',
      run: (id, _args, { core }) => {
        const found = tableOf(core, id);
        if (!found.entry.data.headerRow) throw itemNotFound();
        return ranged(found, ({ area }) => ({ ...area, bottom: area.top }));
      },
    },
    getRange: { type: 'Range', run: (id, _args, { core }) => ranged(tableOf(core, id), ({ area }) => area) },
    getTotalRowRange: {
      type: 'Range',
      run: (id, _args, { core }) => {
        const found = tableOf(core, id);
        if (!found.entry.data.totalsRow) throw itemNotFound();
        return ranged(found, ({ area }) => ({ ...area, top: area.bottom }));
      },
    },
    reapplyFilters: { run: (id, _args, { core }) => applyFilters(core, tableOf(core, id)) },
    resize: {
      run: (id, args, { core }) => {
        const found = tableOf(core, id);
        const range = rangeArgument(core, args, 0, found.sheet);
        if (range.sheet !== found.sheet) throw invalidArgument();
        resizeTable(core, found, range.area);
      },
    },
  },
});

function ranged({ sheet, entry }: FoundTable, area: (table: TableData) => TableData['area']): RangeRef {
  return new RangeRef(sheet, area(entry.data));
}

function idsIn(core: Core, { sheet }: TableScope): readonly string[] {
  return (sheet ? [sheet] : core.document.book.sheets).flatMap((each) => each.parts.tables.map((entry) => entry.id));
}

/** By name or identity. */
function find(core: Core, scope: TableScope, key: unknown): string | undefined {
  const ids = idsIn(core, scope);
  const text = textOf(key);
  return ids.find((id) => id === text) ?? ids.find((id) => id === tableNamed(core.document, text)?.entry.id);
}

const items: Items<TableScope> = {
  type: 'Table',
  list: (scope, { core }) => idsIn(core, scope),
  find: (scope, key, { core }: Call) => find(core, scope, key),
};

export const TableCollection = objectType<TableScope>({
  name: 'TableCollection',
  items,
  events: {
    AddedEvent: { code: EventCode.tableAdded, target: ({ sheet }) => sheet?.id ?? workbookTarget },
    DataChangedEvent: { code: EventCode.tableChanged, target: ({ sheet }) => sheet?.id ?? workbookTarget },
    DeletedEvent: { code: EventCode.tableDeleted, target: ({ sheet }) => sheet?.id ?? workbookTarget },
  },
  properties: { count: { get: (scope, { core }) => idsIn(core, scope).length } },
  methods: {
    add: {
      type: 'Table',
      run: ({ sheet }, args, { core }) => {
        const on = sheet ?? core.document.activeSheet();
        const range = args.handle(0) ? rangeArgument(core, args, 0, on) : rangeAt(core, on, args.text(0));
        if (sheet && range.sheet !== sheet) throw invalidArgument();
        return addTable(core, range.sheet, range.area, args.boolean(1)).id;
      },
    },
    getCount: { run: (scope, _args, { core }) => idsIn(core, scope).length },
    getItemAt: {
      type: 'Table',
      run: (scope, args, { core }) => {
        const id = idsIn(core, scope)[args.integer(0)];
        if (id === undefined) throw invalidArgument();
        return id;
      },
    },
    getItemOrNullObject: { type: 'Table', run: (scope, args, { core }) => find(core, scope, args.text(0)) ?? null },
  },
});

/** The tables that meet a range: a list of identities. */
export const TableScopedCollection = objectType<readonly string[]>({
  name: 'TableScopedCollection',
  items: {
    type: 'Table',
    list: (ids) => ids,
    find: (ids, key, { core }) =>
      ids.find((id) => id === key || tableOf(core, id).entry.data.name.toUpperCase() === textOf(key).toUpperCase()),
  },
  methods: {
    getCount: { run: (ids) => ids.length },
    getFirst: { type: 'Table', run: (ids) => ids[0] ?? null },
    getItemOrNullObject: {
      type: 'Table',
      run: (ids, args, { core }) =>
        ids.find(
          (id) => id === args.text(0) || tableOf(core, id).entry.data.name.toUpperCase() === args.text(0).toUpperCase(),
        ) ?? null,
    },
  },
});
