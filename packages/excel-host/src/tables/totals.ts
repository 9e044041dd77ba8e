// The totals row of a table: shown and taken away.

import { LIMITS, type TableColumnData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { replaceTable, type FoundTable } from './tableOperations';

const functions: Readonly<Record<string, number>> = {
  average: 101,
  count: 103,
  countNums: 102,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The formula a totals cell gets for a column's function. */
export function totalsFormula(column: TableColumnData): string | undefined {
  if (column.totalsFunction === undefined) return undefined;
  return column.totalsFunction === 'custom'
    ? column.totalsFormula
    : `=SUBTOTAL(${functions[column.totalsFunction]},[${column.name}])`;
}

/** What stands below moves down, or up again. New totals say "Total" and sum the last column if it holds numbers. */
export function setTotals(core: Core, { sheet, entry }: FoundTable, shown: boolean): void {
  const { area, totalsRow } = entry.data;
  if (shown === totalsRow || area.bottom + 1 >= LIMITS.rows) return;
  core.settleValues();
  if (!shown) {
    replaceTable(core.document, sheet, entry.id, {
      ...entry.data,
      totalsRow: false,
      area: { ...area, bottom: area.bottom - 1 },
    });
    core.shift(sheet, { dimension: 'rows', at: area.bottom, count: -1, from: area.left, to: area.right });
    return;
  }
  core.shift(sheet, { dimension: 'rows', at: area.bottom + 1, count: 1, from: area.left, to: area.right });
  const known = entry.data.columns.some((column) => column.totalsFunction ?? column.totalsLabel);
  const last = entry.data.columns.length - 1;
  const numeric = typeof core.valueAt(sheet, area.bottom, area.right) === 'number';
  const columns = known
    ? entry.data.columns
    : entry.data.columns.map((column, index): TableColumnData =>
        index === 0 && last > 0
          ? { ...column, totalsLabel: 'Total' }
          : index === last
            ? { ...column, totalsFunction: numeric ? 'sum' : 'count' }
            : column,
      );
  const bottom = area.bottom + 1;
  replaceTable(core.document, sheet, entry.id, { ...entry.data, columns, totalsRow: true, area: { ...area, bottom } });
  for (const [index, column] of columns.entries()) {
    const formula = totalsFormula(column);
    const at = area.left + index;
    const style = core.document.cell(sheet, bottom, at)?.style;
    if (formula !== undefined)
      core.document.writeCell(sheet, bottom, at, { column: at, value: null, formula, ...(style && { style }) });
    else if (column.totalsLabel !== undefined)
      core.document.writeCell(sheet, bottom, at, { column: at, value: column.totalsLabel, ...(style && { style }) });
  }
}
