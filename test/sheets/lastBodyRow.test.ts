// A table that reaches further down than anything stands in it is walked as far as something stands.

import { lastBodyRow } from '../../src/sheets/decode/lastBodyRow';
import { emptySheet, LIMITS, type RowData, type TableData } from '../../src/workbook';

const table = (bottom: number, totalsRow = false): TableData => ({
  name: 'Goals', area: { top: 4, left: 1, bottom, right: 3 }, columns: [], style: null, headerRow: true, totalsRow,
  bandedRows: false, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: false, filters: [],
});
const sheet = (...rows: readonly RowData[]) => ({ ...emptySheet('4 Goals'), rows });
const cell = (index: number, value: string | null, column = 2): RowData => ({ index, cells: [{ column, value }] });
const end = LIMITS.rows - 1;

it('ends where the table ends, blank rows included, while it is of the size people make', () => {
  expect(lastBodyRow(sheet(cell(5, 'a')), table(1500))).toBe(1500);
  expect(lastBodyRow(sheet(cell(5, 'a')), table(1500, true))).toBe(1499);
});

it('ends with the last row in which anything stands, where the table is far longer', () => {
  expect(lastBodyRow(sheet(cell(5, 'a'), cell(30_000, 'b')), table(end))).toBe(30_000);
  expect(lastBodyRow(sheet(cell(5, 'a'), cell(900_000, null), cell(900_001, '')), table(end))).toBeLessThan(5000);
});

it('looks at nothing beside or below the table, nor at its totals', () => {
  const rows = [cell(30_000, 'beside', 9), cell(40_000, 'totals'), cell(50_000, 'below')];
  expect(lastBodyRow(sheet(...rows), table(40_000, true))).toBeLessThan(5000);
  expect(lastBodyRow(sheet(...rows), table(40_000))).toBe(40_000);
});
