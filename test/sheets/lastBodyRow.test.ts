// A table that reaches further down than anything stands in it is walked as far as something stands.

import { emptySheet, LIMITS, type RowData, type TableData } from '@coachbook/workbook';
import { bodyEnd, MOST_ROWS } from '../../src/sheets/decode/lastBodyRow';

const table = (bottom: number, totalsRow = false): TableData => ({
  name: 'Goals',
  area: { top: 4, left: 1, bottom, right: 3 },
  columns: [],
  style: null,
  headerRow: true,
  totalsRow,
  bandedRows: false,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: false,
  filters: [],
});
const sheet = (...rows: readonly RowData[]) => ({ ...emptySheet('4 Goals'), rows });
const cell = (index: number, value: string | null, column = 2): RowData => ({ index, cells: [{ column, value }] });
const end = LIMITS.rows - 1;

const lastBodyRow = (...of: Parameters<typeof bodyEnd>): number => bodyEnd(...of).last;

it('ends where the table ends, blank rows included, while it is of the size people make', () => {
  expect(lastBodyRow(sheet(cell(5, 'a')), table(1500))).toBe(1500);
  expect(lastBodyRow(sheet(cell(5, 'a')), table(1500, true))).toBe(1499);
});

it('ends with the last row in which anything stands, where the table is far longer', () => {
  expect(lastBodyRow(sheet(cell(5, 'a'), cell(12_000, 'b')), table(end))).toBe(12_000);
  expect(lastBodyRow(sheet(cell(5, 'a'), cell(900_000, null), cell(900_001, '')), table(end))).toBeLessThan(5000);
});

it('looks at nothing beside or below the table, nor at its totals', () => {
  const rows = [cell(10_000, 'beside', 9), cell(14_000, 'totals'), cell(15_000, 'below')];
  expect(lastBodyRow(sheet(...rows), table(14_000, true))).toBeLessThan(5000);
  expect(lastBodyRow(sheet(...rows), table(14_000))).toBe(14_000);
});

it('reads no more rows than anybody has, and says how far down something stands', () => {
  const first = 5;
  expect(bodyEnd(sheet(cell(first, 'a'), cell(first + MOST_ROWS - 1, 'b')), table(end))).toEqual({
    last: first + MOST_ROWS - 1,
  });
  expect(
    bodyEnd(sheet(cell(first, 'a'), cell(3000, 'b'), cell(first + MOST_ROWS, 'c'), cell(end, 'd')), table(end)),
  ).toEqual({ last: 3000, beyond: end });
});
