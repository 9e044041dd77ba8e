// Excel.RangeView: the cells of a range that people see, without hidden rows and columns.

import { areaAddress, quoteSheet, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { columnProps } from '../document/columns';
import { HostError, responseTooLarge } from '../api/HostError';
import { objectType, type AnyType, type Property } from '../server/ObjectType';
import { invalidArgument } from '../server/Arguments';
import { formatsOf, formulasOf, textsOf, typesOf, valuesOf } from './cellMatrix';

interface ViewRef {
  readonly range: RangeRef;
  /** One visible row, counted among the visible ones; absent: all of them. */
  readonly index?: number;
}

function visible(first: number, last: number, isHidden: (index: number) => boolean): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => !isHidden(index));
}

/** As much as Excel gives away at once. */
const readLimit = 5_000_000;

function refuseHuge({ range: { area } }: ViewRef): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > readLimit) throw responseTooLarge();
}

function rowsOf({ range: { sheet, area }, index }: ViewRef): readonly number[] {
  const rows = visible(area.top, area.bottom, (row) => sheet.rows.get(row)?.props.hidden === true);
  if (index === undefined) return rows;
  const row = rows[index];
  if (row === undefined)
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  return [row];
}

function readable(ref: ViewRef): readonly number[] {
  refuseHuge(ref);
  return rowsOf(ref);
}

function columnsOf({ range: { sheet, area } }: ViewRef): readonly number[] {
  return visible(area.left, area.right, (column) => columnProps(sheet.columns, column).hidden === true);
}

function cells(read: (core: Core, range: RangeRef, area: Area) => readonly (readonly unknown[])[]): Property<ViewRef> {
  return {
    get: (ref, { core }) => {
      refuseHuge(ref);
      const { area } = ref.range;
      const all = read(core, ref.range, area);
      const columns = columnsOf(ref);
      return rowsOf(ref).map((row) => columns.map((column) => all[row - area.top]?.[column - area.left]));
    },
  };
}

const RangeView = objectType<ViewRef>({
  name: 'RangeView',
  identity: (ref) => (ref.index === undefined ? {} : { _Id: ref.index }),
  objects: { rows: { type: 'RangeViewCollection', get: (ref) => ref } },
  properties: {
    cellAddresses: {
      get: (ref) =>
        readable(ref).map((row) =>
          columnsOf(ref).map(
            (column) =>
              `${quoteSheet(ref.range.sheet.parts.name)}!${areaAddress({ top: row, bottom: row, left: column, right: column })}`,
          ),
        ),
    },
    columnCount: { get: (ref) => columnsOf(ref).length },
    formulas: cells((core, { sheet }, area) => formulasOf(core, sheet, area)),
    formulasLocal: cells((core, { sheet }, area) => formulasOf(core, sheet, area)),
    index: { get: (ref) => ref.index ?? 0 },
    numberFormat: cells((_core, { sheet }, area) => formatsOf(sheet, area)),
    rowCount: { get: (ref) => rowsOf(ref).length },
    text: cells((core, { sheet }, area) => textsOf(core, sheet, area)),
    valueTypes: cells((core, { sheet }, area) => typesOf(core, sheet, area)),
    values: cells((core, { sheet }, area) => valuesOf(core, sheet, area)),
  },
  methods: {
    getRange: {
      type: 'Range',
      run: (ref) => {
        const [row] = rowsOf(ref);
        return ref.index === undefined || row === undefined
          ? ref.range
          : new RangeRef(ref.range.sheet, { ...ref.range.area, top: row, bottom: row });
      },
    },
  },
});

function rowAt(ref: ViewRef, key: unknown): ViewRef | undefined {
  return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < rowsOf({ range: ref.range }).length
    ? { range: ref.range, index: key }
    : undefined;
}

const RangeViewCollection = objectType<ViewRef>({
  name: 'RangeViewCollection',
  items: {
    type: 'RangeView',
    list: (ref) => rowsOf({ range: ref.range }).map((_row, index) => ({ range: ref.range, index })),
    find: rowAt,
  },
  methods: {
    getCount: { run: (ref) => rowsOf({ range: ref.range }).length },
    getItemAt: {
      type: 'RangeView',
      run: (ref, args) => {
        const row = rowAt(ref, args.integer(0));
        if (!row) throw invalidArgument();
        return row;
      },
    },
  },
});

export const rangeViewTypes: readonly AnyType[] = [RangeView, RangeViewCollection];
