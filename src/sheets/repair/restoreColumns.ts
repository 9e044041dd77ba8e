// Columns that are gone come back beside their neighbours; everything right of them moves along.

import { insertColumns, joinColumns, SheetDraft, type TableData, type WorkbookData } from '@coachbook/workbook';
import { keysOf, locate, valueAt } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { textOf } from '../decode/textOf';
import { bodyStyle, columnStyle, headerStyle } from '../theme/styles';
import { tableShape, type ShapeColumn } from '../render/tableShape';
import type { SheetContext } from '../schema/SheetContext';
import { changeSheet, type Restore } from './Restore';
import { sheetPairs } from './sheetPairs';

export const restoreColumns: Restore = (workbook, fresh, located, context) => {
  const expected = new Set(
    sheetPairs(workbook, fresh, located, context).flatMap(({ definition }) =>
      definition.tables.map(({ name }) => name),
    ),
  );
  let current = workbook;
  for (const name of expected) {
    for (;;) {
      // Located anew after each one, because everything right of it has moved.
      const table = locate(current).tables.get(name);
      const key =
        table &&
        keysOf(table.definition)
          .map((one) => one.key)
          .find((one) => !table.columns.has(one));
      const next = table && key !== undefined ? restoreColumn(current, table, key, context) : current;
      if (next === current) break;
      current = next;
    }
  }
  return current;
};

/** A table only widens from within: the column comes after the nearest one that stood before it, but neither first nor last. */
function restoreColumn(
  workbook: WorkbookData,
  located: LocatedTable,
  key: string,
  context: SheetContext,
): WorkbookData {
  const {
    area,
    columns: { length },
  } = located.table;
  // A damaged table that is not as wide as it has columns grows by none: nobody knows which of them stand where.
  if (length !== area.right - area.left + 1) return workbook;
  const shape = tableShape(located.definition, context.language).columns.find((column) => column.key === key);
  if (
    !shape ||
    length < 2 ||
    located.table.columns.some(({ name }) => name.toLowerCase() === shape.header.toLowerCase())
  )
    return workbook;
  const order = keysOf(located.definition).map((one) => one.key);
  const before = order.slice(0, order.indexOf(key)).flatMap((one) => located.columns.get(one) ?? []);
  const at = Math.min(area.right, Math.max(area.left, ...before.slice(-1)) + 1);
  const widened = insertColumns(workbook, { sheet: located.sheet.name, at, count: 1 });
  if (widened === workbook) return workbook;
  return changeSheet(widened, located.sheet.name, (sheet) => {
    const draft = new SheetDraft(sheet);
    if (located.table.headerRow)
      draft.set(area.top, at, { value: shape.header, style: shape.look?.header ?? headerStyle(shape) });
    for (let row = located.first; row <= located.last; row += 1)
      draft.set(row, at, {
        value: contentOf(located, shape, row, context),
        ...(shape.formula === undefined ? {} : { formula: shape.formula }),
        style: shape.look?.body ?? bodyStyle(shape.source, shape.format),
      });
    const others = sheet.columns.flatMap((run) => [
      ...(run.first < at ? [{ ...run, last: Math.min(run.last, at - 1) }] : []),
      ...(run.last > at ? [{ ...run, first: Math.max(run.first, at + 1) }] : []),
    ]);
    const own = {
      first: at,
      last: at,
      width: shape.width,
      ...(shape.detail ? { outlineLevel: 1 } : {}),
      style: shape.look?.column ?? columnStyle(shape.format),
    };
    return draft.finish({
      columns: joinColumns([...others, own].sort((a, b) => a.first - b.first)),
      tables: sheet.tables.map((table) =>
        table.name === located.table.name ? withName(table, at - area.left, shape) : table,
      ),
    });
  });
}

function withName(table: TableData, index: number, { header, formula }: ShapeColumn): TableData {
  return {
    ...table,
    columns: table.columns.map((column, at) =>
      at === index ? { ...column, name: header, ...(formula === undefined ? {} : { formula }) } : column,
    ),
  };
}

/** Rows of the matrix know their activity by its name as well. */
function contentOf(
  located: LocatedTable,
  { key }: ShapeColumn,
  row: number,
  { engagement }: SheetContext,
): string | null {
  if (located.definition.kind !== 'matrix' || key !== 'id') return null;
  const name = textOf(valueAt(located, row, 'activity'));
  const named = engagement.activities.filter((activity) => name !== '' && activity.name === name);
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
